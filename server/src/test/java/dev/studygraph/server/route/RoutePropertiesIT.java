package dev.studygraph.server.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Slug;
import dev.studygraph.fact.Predicate;
import dev.studygraph.load.Connection;
import dev.studygraph.note.Progress;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.Reach;
import dev.studygraph.server.query.ReachQueries;
import dev.studygraph.server.route.RouteAnswer.Route;
import dev.studygraph.server.route.SaidFlows.Move;
import dev.studygraph.server.route.SaidFlows.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.neo4j.driver.Driver;

/** What holds of every route over any graph, tried on made-up graphs in a real database. */
class RoutePropertiesIT {

    private static final int TRIES = 8;
    private static final int TRIES_OF_FOUR_LOADS = 4;
    private static final String SEED = "20261120";

    private static Path folder;
    private static EmbeddedNeo4j neo4j;
    private static Connection connection;
    private static Driver driver;
    private static GraphReader graph;
    private static RouteService routes;
    private static ReachQueries reach;

    @BeforeContainer
    static void start() throws IOException {
        folder = Files.createTempDirectory("study-graph");
        neo4j = EmbeddedNeo4j.start(folder);
        connection =
                new Connection(neo4j.uri().toString(), EmbeddedNeo4j.USER, neo4j.password(), EmbeddedNeo4j.DATABASE);
        driver = connection.open();
        graph = new GraphReader();
        graph.connect(driver, Optional.of(EmbeddedNeo4j.DATABASE));
        routes = new RouteService(graph);
        reach = new ReachQueries(graph);
    }

    @AfterContainer
    static void stop() throws IOException {
        driver.close();
        neo4j.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void aRouteGoesWhereItIsSaidAndNeverWhereItIsDenied(@ForAll("flows") SaidFlows flows, @ForAll("ends") Move ends) {
        load(flows);
        List<Route> found = ask(ends, List.of(), List.of());

        assertThat(found).allSatisfy(route -> {
            assertThat(moves(route)).isSubsetOf(flows.moves()).doesNotContainAnyElementsOf(flows.denied());
            assertThat(names(route)).startsWith(ends.from()).endsWith(ends.to()).doesNotHaveDuplicates();
        });
        assertThat(fewestHops(found)).isEqualTo(flows.distance(ends.from(), ends.to()));
    }

    @Property(tries = TRIES_OF_FOUR_LOADS, seed = SEED, shrinking = ShrinkingMode.OFF)
    void theOrderInWhichAGraphCameAboutIsOfNoMatter(@ForAll("flows") SaidFlows flows, @ForAll("ends") Move ends) {
        load(flows.everySecond(0));
        load(flows);
        List<Route> one = ask(ends, List.of(), List.of());
        load(flows.everySecond(1));
        load(flows);

        assertThat(ask(ends, List.of(), List.of())).isEqualTo(one);
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void oneMoreSentenceNeverMakesTheBestRouteLonger(
            @ForAll("flows") SaidFlows flows, @ForAll("ends") Move ends, @ForAll("ends") Move more) {
        load(flows);
        List<Route> before = ask(ends, List.of(), List.of());
        load(flows.and(new Said(flows.sentences().size() + 1, more.from(), Predicate.WRITES_TO, more.to(), false)));
        List<Route> after = ask(ends, List.of(), List.of());

        before.stream()
                .findFirst()
                .ifPresent(best -> assertThat(after.getFirst().hops())
                        .hasSizeLessThanOrEqualTo(best.hops().size()));
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void whatIsToBeAvoidedIsNoStopAndWhatIsToBePassedIsOne(
            @ForAll("flows") SaidFlows flows, @ForAll("ends") Move ends, @ForAll("ends") Move others) {
        load(flows);

        assertThat(ask(ends, List.of(), List.of(others.from())))
                .allSatisfy(route -> assertThat(
                                names(route).subList(1, names(route).size() - 1))
                        .doesNotContain(others.from()));
        if (!List.of(ends.from(), ends.to()).contains(others.from())) {
            assertThat(ask(ends, List.of(others.from()), List.of()))
                    .allSatisfy(route -> assertThat(names(route)).contains(others.from()));
        }
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void aRingHoldsWhatIsAsFarAsItSays(@ForAll("flows") SaidFlows flows, @ForAll("ends") Move ends) {
        load(flows);
        Reach within = reach.onward(List.of(id(ends.from())), SaidFlows.THINGS.size());

        within.rings()
                .forEach(ring -> assertThat(ring.things()).allSatisfy(reached -> {
                    assertThat(flows.distance(ends.from(), reached.thing().name()))
                            .hasValue(ring.distance());
                    assertThat(reached.move().evidence()).isNotEmpty();
                }));
        if (!within.cut()) {
            assertThat(within.things().stream().map(EntityRef::name))
                    .containsExactlyInAnyOrderElementsOf(SaidFlows.THINGS.stream()
                            .filter(thing -> !thing.equals(ends.from()))
                            .filter(thing -> flows.distance(ends.from(), thing).isPresent())
                            .toList());
        }
    }

    @Provide
    Arbitrary<SaidFlows> flows() {
        Arbitrary<Predicate> verbs = Arbitraries.of(Predicate.WRITES_TO, Predicate.READS_FROM, Predicate.QUERIES);
        Arbitrary<Boolean> denials = Arbitraries.of(false, false, false, false, true);
        return Combinators.combine(ends(), verbs, denials)
                .as((ends, verb, denied) -> new Said(0, ends.from(), verb, ends.to(), denied))
                .list()
                .ofMinSize(6)
                .ofMaxSize(20)
                .map(RoutePropertiesIT::numbered);
    }

    @Provide
    Arbitrary<Move> ends() {
        Arbitrary<String> things = Arbitraries.of(SaidFlows.THINGS);
        return Combinators.combine(things, things)
                .as(Move::new)
                .filter(ends -> !ends.from().equals(ends.to()));
    }

    private static SaidFlows numbered(List<Said> sentences) {
        return new SaidFlows(IntStream.range(0, sentences.size())
                .mapToObj(at -> {
                    Said said = sentences.get(at);
                    return new Said(at + 1, said.subject(), said.verb(), said.object(), said.denied());
                })
                .toList());
    }

    private static void load(SaidFlows flows) {
        connection.load(driver, flows.graph(), Progress.NONE);
        // as when a server sees another version: the queries are planned anew
        graph.connect(driver, Optional.of(EmbeddedNeo4j.DATABASE));
    }

    private static List<Route> ask(Move ends, List<String> via, List<String> avoid) {
        return routes.answer(RouteQuestion.byNames(
                        Optional.of(ends.from()), Optional.of(ends.to()), via, avoid, List.of(), 20))
                .routes();
    }

    private static List<Move> moves(Route route) {
        List<String> names = names(route);
        List<Move> moves = new ArrayList<>();
        for (int at = 1; at < names.size(); at++) {
            moves.add(new Move(names.get(at - 1), names.get(at)));
        }
        return moves;
    }

    private static List<String> names(Route route) {
        return route.stops().stream().map(EntityRef::name).toList();
    }

    private static OptionalInt fewestHops(List<Route> found) {
        return found.stream().mapToInt(route -> route.hops().size()).min();
    }

    private static String id(String name) {
        return Slug.of(name);
    }
}
