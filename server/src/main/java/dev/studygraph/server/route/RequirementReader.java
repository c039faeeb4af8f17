package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.NamedThing;
import dev.studygraph.server.route.English.ModeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a way must be like where it is given by name: ways of working, and forms of the data. */
final class RequirementReader {

    private final NameSpotter spotter;
    private final English english;

    RequirementReader(NameSpotter spotter, English english) {
        this.spotter = spotter;
        this.english = english;
    }

    /** What these names require; a form may be written as answers write it: "as Parquet". */
    Requirements read(List<String> names) {
        List<Mode> modes = new ArrayList<>();
        List<EntityRef> forms = new ArrayList<>();
        for (String name : names) {
            mode(name).ifPresentOrElse(modes::add, () -> forms.add(form(name)));
        }
        return new Requirements(modes, forms);
    }

    /** Whether these words are nothing but the name of a way of working. */
    boolean isMode(String words) {
        return mode(words).isPresent();
    }

    private Optional<Mode> mode(String name) {
        List<Token> words = english.unify(Tokens.of(name));
        return english.modeAt(words, 0)
                .filter(span -> span.length() == words.size())
                .map(ModeSpan::mode);
    }

    private EntityRef form(String name) {
        String plain = name.startsWith("as ") ? name.substring("as ".length()) : name;
        return spotter.known(plain).stream()
                .flatMap(List::stream)
                .map(NamedThing::thing)
                .filter(thing -> thing.kind().equals("Format"))
                .findFirst()
                .orElseThrow(() -> new UnclearQuestionException("A way can be required to be "
                        + String.join(", ", english.modeNames()) + ", or to end in a format that the notes name; \""
                        + name + "\" is neither."));
    }

    /** What a way must be like. */
    record Requirements(List<Mode> modes, List<EntityRef> forms) {}
}
