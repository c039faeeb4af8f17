package dev.studygraph.load;

import dev.studygraph.graph.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the database must know before the graph is written: which properties are keys, and what is searched. */
public final class Schema {

    private static final List<String> INDEXES = List.of(
            index("name_key", "Name", "key"),
            index("entity_name", "Entity", "name"),
            index("entity_statements", "Entity", "kind", "statements"),
            index("entity_sort_name", "Entity", "kind", "sortName"),
            index("entity_flows", "Entity", "flows"),
            index("tip_place", "ExamTip", "note", "line"),
            "CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]",
            "CREATE FULLTEXT INDEX categories IF NOT EXISTS FOR (n:Entity) ON EACH [n.categories]",
            "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.key]",
            "CREATE FULLTEXT INDEX literals IF NOT EXISTS FOR (n:Literal) ON EACH [n.text]",
            "CREATE FULLTEXT INDEX statements IF NOT EXISTS FOR (n:Statement) ON EACH [n.text]",
            "CALL db.awaitIndexes(3600)");

    private Schema() {}

    /** The statements that make it so; where it is so already they do nothing. */
    public static List<String> statements() {
        return Stream.concat(keys().stream(), indexes().stream()).toList();
    }

    /** Those that make the keys known, which every row that is written asks for. */
    static List<String> keys() {
        List<String> all = new ArrayList<>();
        all.add(unique("GraphState", "id"));
        for (Label label : Label.values()) {
            all.add(unique(label.name(), label.key()));
        }
        return all;
    }

    /** Those that make all else known, which readers ask for; an index of many rows is made sooner than it grows. */
    static List<String> indexes() {
        return INDEXES;
    }

    private static String index(String name, String label, String... properties) {
        return "CREATE INDEX study_graph_%s IF NOT EXISTS FOR (n:%s) ON (%s)"
                .formatted(name, label, "n." + String.join(", n.", properties));
    }

    private static String unique(String label, String key) {
        return "CREATE CONSTRAINT study_graph_%s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE"
                .formatted(label.toLowerCase(Locale.ROOT), label, key);
    }
}
