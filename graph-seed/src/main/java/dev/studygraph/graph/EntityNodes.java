package dev.studygraph.graph;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Today;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.name.NameKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes a catalogue entry as nodes: the entity, and the names that it goes by. */
final class EntityNodes {

    private EntityNodes() {}

    /**
     * The thing itself.
     *
     * @param statements how many statements name it
     * @param flows how many flows begin or end at it
     */
    static Node entity(CatalogueEntry entry, int statements, int flows) {
        SequencedMap<String, Object> properties = new TreeMap<>();
        properties.put("name", entry.name());
        properties.put("sortName", entry.name().toLowerCase(Locale.ROOT));
        properties.put("kind", entry.kind().name());
        properties.put(
                "aliases",
                Stream.concat(entry.aliases().stream(), entry.exact().stream()).toList());
        properties.put("asked", entry.asked());
        properties.put("categories", entry.categories());
        properties.put("statements", statements);
        properties.put("flows", flows);
        Today today = entry.today();
        if (today != null) {
            properties.put("todayStatus", today.status().name());
            properties.put("todaySince", today.since());
            properties.put("todayRemark", today.remark());
            if (today.name() != null) {
                properties.put("todayName", today.name());
            }
        }
        return new Node(new Ref(Label.Entity, entry.id()), entry.kind(), properties);
    }

    /** One node for each different key among the names; the first of equal ones says how it names. */
    static Collection<Node> names(CatalogueEntry entry) {
        Map<String, Node> byKey = new LinkedHashMap<>();
        put(byKey, entry, "name", List.of(entry.name()));
        put(byKey, entry, "alias", entry.aliases());
        put(byKey, entry, "exact", entry.exact());
        if (entry.today() != null && entry.today().name() != null) {
            put(byKey, entry, "today", List.of(entry.today().name()));
        }
        put(byKey, entry, "asked", entry.asked());
        put(byKey, entry, "typo", entry.typos());
        return byKey.values();
    }

    private static void put(Map<String, Node> byKey, CatalogueEntry entry, String how, List<String> names) {
        for (String name : names) {
            String key = NameKey.of(name);
            byKey.computeIfAbsent(
                    key,
                    k -> new Node(
                            new Ref(Label.Name, entry.id() + "/" + key),
                            null,
                            new TreeMap<>(Map.of("key", key, "text", name, "how", how))));
        }
    }
}
