package dev.studygraph.server.query;

import dev.studygraph.fact.Predicate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * A thing with so many relations that the load counted them.
 *
 * @param neighbours how many things it is related to
 */
record Hub(String id, long neighbours, List<Sort> sorts) {

    /** What the load noted of a thing, nothing where it has not so many. */
    static Optional<Hub> of(Value thing) {
        return thing.get("neighbours").isNull()
                ? Optional.empty()
                : Optional.of(new Hub(
                        thing.get("id").asString(),
                        thing.get("neighbours").asLong(),
                        thing.get("sorts").asList(sort -> Sort.of(sort.asString()))));
    }

    /** How many neighbours there are by relation and direction. */
    List<Neighbourhood.Count> counts() {
        return sorts.stream()
                .filter(sort -> sort.things > 0 && !sort.denied)
                .sorted(Comparator.comparing(Sort::relation).thenComparing(sort -> !sort.out))
                .map(sort -> Neighbourhood.Count.of(Predicate.valueOf(sort.relation), sort.out, sort.things))
                .toList();
    }

    /**
     * How many neighbours there are by some relations and in a direction. By more than one relation a thing counts as
     * often; of all together the load has counted each once.
     *
     * @param relations the names of the relations; none given means all
     * @param direction {@code out}, {@code in} or {@code both}
     */
    long total(List<String> relations, String direction) {
        return relations.isEmpty() && direction.equals("both")
                ? neighbours
                : sorts.stream()
                        .filter(sort -> relations.isEmpty() || relations.contains(sort.relation))
                        .filter(sort -> direction.equals("both") || sort.out == direction.equals("out"))
                        .mapToLong(Sort::things)
                        .sum();
    }

    /**
     * The relations of a hub that are of one sort.
     *
     * @param things to how many things
     */
    record Sort(String relation, boolean denied, boolean out, long things) {

        private static Sort of(String written) {
            String[] parts = written.split("\t", -1);
            return new Sort(parts[0], !parts[1].isEmpty(), parts[2].equals("out"), Long.parseLong(parts[3]));
        }
    }
}
