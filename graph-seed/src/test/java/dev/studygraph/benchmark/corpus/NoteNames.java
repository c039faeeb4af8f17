package dev.studygraph.benchmark.corpus;

import dev.studygraph.benchmark.FlowRelations;
import dev.studygraph.benchmark.corpus.CorpusLine.Alias;
import dev.studygraph.benchmark.corpus.CorpusLine.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names mean the same within one note: those that the labels say, then those that are nearly the same. */
final class NoteNames {

    private final Map<NameWords, NameWords> aliases = new HashMap<>();
    private final Set<NameWords> ends = new HashSet<>();

    NoteNames(List<CorpusLine> labels) {
        for (CorpusLine label : labels) {
            if (label instanceof Alias alias) {
                add(alias);
            }
        }
        for (CorpusLine label : labels) {
            if (label instanceof Fact fact && fact.isFlow()) {
                // Neither is near to the other: only to what stands before.
                ends.addAll(List.of(of(fact.subject()), of(fact.object())));
            }
        }
    }

    /** The one name for all that mean the same as this. */
    NameWords of(String name) {
        NameWords words = NameWords.of(name);
        NameWords known = aliases.get(words);
        if (known != null) {
            return known;
        }
        List<NameWords> near = ends.stream().filter(words::isNear).toList();
        return near.size() == 1 ? near.getFirst() : words;
    }

    /** What moves where by a fact that is a flow. */
    Move move(Fact fact) {
        return move(fact.subject(), fact.predicate(), fact.object());
    }

    Move move(String subject, String predicate, String object) {
        return FlowRelations.isForward(predicate)
                ? new Move(of(subject), of(object))
                : new Move(of(object), of(subject));
    }

    private void add(Alias alias) {
        NameWords name = NameWords.of(alias.name());
        aliases.putIfAbsent(name, name);
        alias.forms().forEach(form -> aliases.putIfAbsent(NameWords.of(form), name));
    }
}
