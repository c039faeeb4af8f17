package dev.studygraph.server.bill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A library that the product runs on.
 *
 * @param licences those between which its users may choose
 */
record Component(String group, String name, String version, List<String> licences) {

    static Component of(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            String words = choice.path("expression")
                    .asText(licence.path("id").asText(licence.path("name").asText()));
            licences.addAll(Arrays.asList(words.replaceAll("[()]", "").split(" OR ", -1)));
        }
        return new Component(
                component.path("group").asText(),
                component.path("name").asText(),
                component.path("version").asText(),
                licences);
    }

    String library() {
        return group + ':' + name;
    }

    /** Whether this is the library in a jar, of which Maven's folders tell; those of this project lie beside their sources. */
    boolean isIn(String jar) {
        String path = jar.replace('\\', '/');
        return path.contains('/' + group.replace('.', '/') + '/' + name + '/' + version + '/')
                || path.endsWith('/' + name + "/target/" + name + ".jar")
                || path.endsWith('/' + name + "/target/" + name + '-' + version + ".jar");
    }

    @Override
    public String toString() {
        return library() + ':' + version;
    }
}
