package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.fact.Silence;
import dev.studygraph.link.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells statements from what states nothing, and takes them apart where they hold several lists. */
final class Statements {

    private static final Pattern MARK = Pattern.compile("\\**([\\p{L}]{1,10})\\**\\s*:\\s*");
    private static final Pattern OPTION = Pattern.compile("[A-F][.)]\\s");
    private static final Pattern BRACKETED_LISTS = Pattern.compile("\\(([^():]{2,30}:[^()]+)\\)");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern LIST = Pattern.compile("[^:]{2,30}:\\s");

    private final Lexicon lexicon;
    private final Reader reader;
    private final Trace trace;

    Statements(Lexicon lexicon, Reader reader, Trace trace) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.trace = trace;
    }

    /** The sentence without the mark in front of it: "A: ...", "Note: ...". */
    Reading withoutMark(Reading reading) {
        Matcher mark = MARK.matcher(reading.text());
        boolean aside =
                mark.lookingAt() && lexicon.is(WordSet.ASIDES, mark.group(1).toLowerCase(Locale.ROOT));
        return aside
                ? reader.read(reading.sentence(), reading.text().substring(mark.end()), reading.context())
                : reading;
    }

    /** The sentence where it states something; none where it asks, or is marked as wrong. */
    Optional<Reading> statement(Reading reading) {
        Matcher mark = MARK.matcher(reading.text());
        String key = mark.lookingAt() ? mark.group(1).toLowerCase(Locale.ROOT) : "";
        Optional<Silence> silence =
                lexicon.is(WordSet.FALSE_MARKS, key) ? Optional.of(Silence.MARKED_WRONG) : asked(reading.text());
        silence.ifPresent(trace::silent);
        return silence.isEmpty() ? Optional.of(withoutMark(reading)) : Optional.empty();
    }

    /** Whether a line tells an invented case, or asks what to do in one. */
    boolean isScenario(String line) {
        String start = line.toLowerCase(Locale.ROOT);
        boolean asksAtTheEnd = line.endsWith("?") && line.indexOf(". ") > 0;
        return asksAtTheEnd || lexicon.all(WordSet.SCENARIOS).stream().anyMatch(start::startsWith);
    }

    private Optional<Silence> asked(String text) {
        if (text.endsWith("?")) {
            return Optional.of(Silence.QUESTION);
        }
        if (OPTION.matcher(text).lookingAt()) {
            return Optional.of(Silence.CHOICE);
        }
        return isScenario(text) ? Optional.of(Silence.HYPOTHETICAL) : Optional.empty();
    }

    /** The parts of a sentence that are labelled lists of their own: "in: A; out: B", "A (source: B; target: C)". */
    List<Reading> parts(Reading reading) {
        Matcher brackets = BRACKETED_LISTS.matcher(reading.text());
        if (brackets.find() && !reading.mentions().isEmpty()) {
            int start = brackets.start();
            List<CatalogueEntry> owner = reading.mentions().stream()
                    .filter(mention -> mention.end() <= start)
                    .map(Mention::entry)
                    .reduce((first, last) -> last)
                    .map(List::of)
                    .orElse(reading.context().topic());
            Context context = reading.context().about(owner);
            return SEMICOLON
                    .splitAsStream(brackets.group(1))
                    .map(list -> reader.read(reading.sentence(), list, context))
                    .toList();
        }
        List<String> lists = SEMICOLON.splitAsStream(reading.text()).toList();
        boolean labelled = lists.size() > 1
                && lists.stream().allMatch(list -> LIST.matcher(list).lookingAt());
        return labelled
                ? lists.stream()
                        .map(list -> reader.read(reading.sentence(), list, reading.context()))
                        .toList()
                : List.of(reading);
    }
}
