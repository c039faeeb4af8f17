package dev.studygraph.server.bill;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * The licences that are allowed.
 *
 * @param inGroups those that are allowed in some groups of libraries only
 */
record Licences(
        @JsonProperty("everywhere") List<String> everywhere,
        @JsonProperty("only in these groups") Map<String, List<String>> inGroups) {

    static Licences read() throws IOException {
        try (InputStream list = Licences.class.getResourceAsStream("licences.yaml")) {
            return new YAMLMapper().readValue(list, Licences.class);
        }
    }

    /** What stands in the way of using some libraries, in words. */
    List<String> objections(BillOfMaterials bill) {
        return bill.components().stream()
                .filter(component -> component.licences().stream().noneMatch(licence -> allows(component, licence)))
                .map(component -> component + " is under " + component.licences() + ", which is not in licences.yaml")
                .toList();
    }

    private boolean allows(Component component, String licence) {
        return everywhere.contains(licence)
                || inGroups.getOrDefault(licence, List.of()).contains(component.group());
    }
}
