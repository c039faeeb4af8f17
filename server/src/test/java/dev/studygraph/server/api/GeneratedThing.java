package dev.studygraph.server.api;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.Node.Ref;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes nodes of things that no notes tell of. */
final class GeneratedThing {

    private GeneratedThing() {}

    /** A service with nothing but a name, of which so many statements tell. */
    static Node of(Ref ref, String name, int statements) {
        return new Node(
                ref,
                Kind.Service,
                new TreeMap<>(Map.of(
                        "name",
                        name,
                        "sortName",
                        name,
                        "kind",
                        "Service",
                        "aliases",
                        List.of(),
                        "categories",
                        List.of(),
                        "statements",
                        statements,
                        "flows",
                        0)));
    }
}
