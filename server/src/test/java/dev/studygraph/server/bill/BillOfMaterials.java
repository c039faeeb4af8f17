package dev.studygraph.server.bill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** All libraries that the product runs on. */
record BillOfMaterials(List<Component> components) {

    static BillOfMaterials of(JsonNode cycloneDx) {
        return new BillOfMaterials(
                StreamSupport.stream(cycloneDx.path("components").spliterator(), false)
                        .map(Component::of)
                        .toList());
    }
}
