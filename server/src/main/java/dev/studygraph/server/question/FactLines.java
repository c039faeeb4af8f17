package dev.studygraph.server.question;

import dev.studygraph.fact.Evidence;
import dev.studygraph.language.Inflection;
import dev.studygraph.name.NameKey;
import dev.studygraph.server.query.EntityDetails;
import dev.studygraph.server.query.Item;
import dev.studygraph.server.query.Tip;
import dev.studygraph.server.question.AskAnswer.FactLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks from all that the notes say of a thing what a question asks for. */
final class FactLines {

    private static final int MOST_FURTHER = 8;
    private static final int MOST = 40;
    private static final int FEW = 2;
    private static final Map<String, List<String>> RELATIONS = Map.of(
            "limits", List.of(),
            "formats", List.of("CONVERTS", "SUPPORTS_FORMAT"),
            "features", List.of("HAS_FEATURE", "PART_OF", "IS_A"),
            "uses", List.of("SUITED_FOR"),
            "is", List.of("IS_A", "PART_OF", "BUILT_ON", "ALTERNATIVE_TO"));

    private final EntityDetails thing;
    private final Predicate<String> ordinary;

    FactLines(EntityDetails thing, Predicate<String> ordinary) {
        this.thing = thing;
        this.ordinary = ordinary;
    }

    /** What is asked for, and behind it what the notes say in words of the question. */
    List<FactLine> of(String about, String question) {
        Map<String, FactLine> lines = new LinkedHashMap<>();
        asked(about).forEach(line -> lines.putIfAbsent(line.text(), line));
        Set<String> words = words(question);
        words.removeAll(words(thing.name() + " " + String.join(" ", thing.aliases())));
        words.removeIf(ordinary);
        if (!about.equals("tips") || lines.size() < FEW) {
            all().map(line -> Map.entry(shared(line, words), line))
                    .filter(entry -> entry.getKey() > 0)
                    .sorted(Comparator.comparingInt((Map.Entry<Integer, FactLine> entry) -> -entry.getKey()))
                    .limit(MOST_FURTHER)
                    .forEach(entry -> lines.putIfAbsent(entry.getValue().text(), entry.getValue()));
        }
        if (lines.size() < FEW) {
            all().limit(MOST_FURTHER).forEach(line -> lines.putIfAbsent(line.text(), line));
        }
        return lines.values().stream().limit(MOST).toList();
    }

    private List<FactLine> asked(String about) {
        List<FactLine> lines = new ArrayList<>();
        switch (about) {
            case "tips" -> thing.tips().forEach(tip -> lines.add(line(tip)));
            case "limits" -> thing.limits().forEach(item -> lines.add(line("", item)));
            case "formats" -> thing.formats().forEach(item -> lines.add(line("", item)));
            case "uses" -> thing.uses().forEach(item -> lines.add(line("", item)));
            default -> {}
        }
        related(RELATIONS.getOrDefault(about, List.of())).forEach(lines::add);
        if (about.equals("features") || about.equals("is")) {
            thing.features().forEach(item -> lines.add(line("", item)));
        }
        if (about.equals("is")) {
            thing.uses().forEach(item -> lines.add(line("", item)));
        }
        return lines;
    }

    private Stream<FactLine> related(List<String> relations) {
        return thing.relations().stream()
                .filter(relation -> relations.contains(relation.relation()))
                .flatMap(relation -> relation.items().stream().map(item -> line(relation.words() + " ", item)));
    }

    private Stream<FactLine> all() {
        return Stream.of(
                        thing.limits().stream().map(item -> line("", item)),
                        thing.formats().stream().map(item -> line("", item)),
                        thing.features().stream().map(item -> line("", item)),
                        thing.uses().stream().map(item -> line("", item)),
                        thing.denied().stream().map(item -> line("not: ", item)),
                        thing.relations().stream()
                                .flatMap(relation ->
                                        relation.items().stream().map(item -> line(relation.words() + " ", item))),
                        thing.tips().stream().map(FactLines::line))
                .flatMap(lines -> lines);
    }

    private static FactLine line(Tip tip) {
        return new FactLine(tip.text(), tip.note(), tip.line(), tip.text());
    }

    private static FactLine line(String before, Item item) {
        Evidence place = item.evidence().isEmpty() ? null : item.evidence().getFirst();
        return place == null
                ? new FactLine(before + item.name(), null, null, null)
                : new FactLine(before + item.name(), place.note(), place.line(), place.quote());
    }

    private static int shared(FactLine line, Set<String> words) {
        Set<String> said = words(line.text() + " " + (line.quote() == null ? "" : line.quote()));
        said.retainAll(words);
        return said.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NameKey.of(text).split(" ", -1))
                .map(Inflection::singular)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
