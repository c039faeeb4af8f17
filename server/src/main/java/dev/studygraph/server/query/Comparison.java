package dev.studygraph.server.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the notes say of several things, side by side.
 *
 * @param rows what is said, sort by sort; flows first
 */
public record Comparison(List<EntityRef> things, List<Row> rows) {

    public Comparison {
        things = List.copyOf(things);
        rows = List.copyOf(rows);
    }

    /** These things side by side. */
    public static Comparison of(List<EntityDetails> things) {
        List<List<Group>> columns = things.stream().map(Comparison::groups).toList();
        return new Comparison(
                things.stream()
                        .map(thing -> new EntityRef(thing.id(), thing.name(), thing.kind()))
                        .toList(),
                columns.stream()
                        .flatMap(List::stream)
                        .map(Group::heading)
                        .distinct()
                        .sorted(Comparator.comparing(Heading::section))
                        .map(heading -> row(heading, columns))
                        .toList());
    }

    private static List<Group> groups(EntityDetails thing) {
        Stream<Group> relations = thing.relations().stream()
                .map(relation -> new Group(new Heading(section(relation), relation.words()), said(relation.items())));
        Stream<Group> others = Stream.of(
                new Group(new Heading(Section.features, "features"), said(thing.features())),
                new Group(new Heading(Section.limits, "limits"), said(thing.limits())),
                new Group(new Heading(Section.formats, "formats"), said(thing.formats())),
                new Group(new Heading(Section.uses, "suited for"), said(thing.uses())),
                new Group(
                        new Heading(Section.denied, "not"),
                        thing.denied().stream().map(Said::denied).toList()),
                new Group(
                        new Heading(Section.tips, "exam tips"),
                        thing.tips().stream().map(Said::tip).toList()));
        return Stream.concat(relations, others)
                .filter(group -> !group.said().isEmpty())
                .toList();
    }

    private static Section section(EntityDetails.Relation relation) {
        return Predicate.valueOf(relation.relation()).flow() == DataFlow.NONE ? Section.relations : Section.flows;
    }

    private static List<Said> said(List<Item> items) {
        return items.stream().map(Said::of).toList();
    }

    private static Row row(Heading heading, List<List<Group>> columns) {
        List<List<Said>> said = columns.stream()
                .map(groups -> groups.stream()
                        .filter(group -> group.heading().equals(heading))
                        .flatMap(group -> group.said().stream())
                        .toList())
                .toList();
        return new Row(
                heading.section(),
                heading.title(),
                said.stream()
                        .map(column -> column.stream()
                                .map(one -> one.sharedWhere(isShared(one, said)))
                                .toList())
                        .toList());
    }

    private static boolean isShared(Said one, List<List<Said>> columns) {
        return columns.stream()
                        .filter(column -> column.stream().anyMatch(one::saysTheSameAs))
                        .count()
                > 1;
    }

    /** The sorts of what is said, in the order in which they are told. */
    public enum Section {
        flows,
        relations,
        features,
        limits,
        formats,
        uses,
        denied,
        tips
    }

    /**
     * One sort of what is said.
     *
     * @param title the sort as a reader says it: "reads from", "limits"
     * @param columns what is said of each of the things
     */
    public record Row(Section section, String title, List<List<Said>> columns) {}

    /**
     * Something that is said of a thing.
     *
     * @param id the other thing, absent where it is none
     * @param name the other thing's name, or the words
     * @param kind the other thing's kind, absent where it is none
     * @param shared whether the same is said of at least one other of the things
     * @param confidence how sure it is that the notes say so, absent where it is
     */
    public record Said(
            @Nullable String id,
            String name,
            @Nullable String kind,
            boolean shared,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confidence,

            List<Evidence> evidence) {

        private static Said of(Item item) {
            String id = item.kind() == null ? null : item.id();
            return new Said(id, item.name(), item.kind(), false, item.confidence(), item.evidence());
        }

        private static Said denied(Item item) {
            Predicate predicate = Predicate.valueOf(item.relation());
            String words = item.direction().equals(Item.direction(true)) ? predicate.words() : predicate.inverseWords();
            return new Said(null, words + ' ' + item.name(), null, false, item.confidence(), item.evidence());
        }

        private static Said tip(Tip tip) {
            Evidence place = new Evidence(tip.note(), tip.line(), tip.line(), tip.text(), "");
            return new Said(null, tip.text(), null, false, null, List.of(place));
        }

        private Said sharedWhere(boolean isShared) {
            return new Said(id, name, kind, isShared, confidence, evidence);
        }

        private boolean saysTheSameAs(Said other) {
            return id == null
                    ? other.id == null && name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT))
                    : id.equals(other.id);
        }
    }

    private record Heading(Section section, String title) {}

    private record Group(Heading heading, List<Said> said) {}
}
