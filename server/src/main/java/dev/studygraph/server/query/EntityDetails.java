package dev.studygraph.server.query;

import dev.studygraph.catalogue.Today;
import dev.studygraph.fact.Predicate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Everything that the notes say of a thing.
 *
 * @param categories the more general things that it is one of
 * @param statements how many statements name it
 * @param relations its facts by relation and direction, but for those that have a list of their own here
 * @param denied what the notes say that it does not do, or is not done to it
 */
public record EntityDetails(
        String id,
        String name,
        String kind,
        List<String> aliases,
        List<EntityRef> categories,
        @Nullable Today today,
        int statements,
        List<Relation> relations,
        List<Item> features,
        List<Item> limits,
        List<Item> formats,
        List<Item> uses,
        List<Item> denied,
        List<Tip> tips,
        List<TopicRef> topics,
        List<QuestionRef> questions) {

    static EntityDetails of(Record row, List<Facts> facts) {
        Value thing = row.get("thing");
        return new EntityDetails(
                thing.get("id").asString(),
                thing.get("name").asString(),
                thing.get("kind").asString(),
                thing.get("aliases").asList(Value::asString),
                row.get("categories").asList(EntityRef::of),
                Node.today(thing),
                thing.get("statements").asInt(0),
                facts.stream()
                        .filter(some -> !some.denied() && !some.hasOwnList())
                        .map(Facts::relation)
                        .sorted(Relation.ORDER)
                        .toList(),
                own(facts, Predicate.HAS_FEATURE),
                own(facts, Predicate.HAS_LIMIT),
                own(facts, Predicate.SUPPORTS_FORMAT),
                own(facts, Predicate.SUITED_FOR),
                facts.stream()
                        .filter(Facts::denied)
                        .flatMap(some -> some.items().stream())
                        .toList(),
                row.get("tips").asList(Tip::of),
                row.get("topics").asList(TopicRef::of),
                row.get("questions").asList(QuestionRef::of));
    }

    private static List<Item> own(List<Facts> facts, Predicate predicate) {
        return facts.stream()
                .filter(some -> some.predicate() == predicate && some.hasOwnList() && !some.denied())
                .flatMap(some -> some.items().stream())
                .toList();
    }

    /**
     * The facts of one relation in one direction.
     *
     * @param direction {@code out} where the thing is the subject, {@code in} where it is the object
     * @param words the relation as a reader says it of the thing: "reads from", "is read by"
     * @param total how many there are; the best supported ones are listed
     */
    public record Relation(String relation, String direction, String words, long total, List<Item> items) {

        private static final Comparator<Relation> ORDER = Comparator.comparing(
                        (Relation relation) -> Predicate.valueOf(relation.relation()))
                .thenComparing(Relation::direction, Comparator.reverseOrder());
    }

    /** A study topic that names the thing. */
    public record TopicRef(String id, String name, String domain) {

        static TopicRef of(Value topic) {
            return new TopicRef(
                    topic.get("id").asString(),
                    topic.get("name").asString(),
                    topic.get("domain").asString());
        }
    }

    /** A worked question that names the thing. */
    public record QuestionRef(String id, String title) {

        static QuestionRef of(Value question) {
            return new QuestionRef(
                    question.get("id").asString(), question.get("title").asString());
        }
    }
}
