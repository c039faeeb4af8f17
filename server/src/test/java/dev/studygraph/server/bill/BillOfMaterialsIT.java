package dev.studygraph.server.bill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the build wrote down, and what it built. */
class BillOfMaterialsIT {

    private static JsonNode file;
    private static BillOfMaterials bill;

    @BeforeAll
    static void read() throws IOException {
        file = new ObjectMapper().readTree(Path.of("target/bom.json").toFile());
        bill = BillOfMaterials.of(file);
    }

    @Test
    void itHoldsEveryLibraryThatTheServerRunsOnAndNoneThatOnlyTestsNeed() throws IOException {
        assertThat(bill.components())
                .extracting(Component::library)
                .contains(
                        "io.javalin:javalin",
                        "org.neo4j:neo4j",
                        "org.neo4j.driver:neo4j-java-driver",
                        "org.webjars.npm:cytoscape",
                        "org.commonmark:commonmark",
                        "ch.qos.logback:logback-classic")
                .doesNotContain("org.assertj:assertj-core", "com.microsoft.playwright:playwright");
        assertThat(bill.components())
                .as("target/bom.json is written anew by every build that may use the network, which is one without -o")
                .hasSameSizeAs(classPath())
                .allMatch(component -> classPath().stream().anyMatch(component::isIn));
    }

    @Test
    void everyLicenceIsOnTheList() throws IOException {
        assertThat(Licences.read().objections(bill)).isEmpty();
    }

    @Test
    void noVersionHasAKnownHole() throws IOException {
        assertThat(KnownHole.in(bill, KnownHole.read())).isEmpty();
    }

    /** The same sources give the same bytes: nothing tells when they were built. */
    @Test
    void nothingTellsWhenItWasBuilt() throws IOException {
        assertThat(file.at("/metadata").has("timestamp")).isFalse();
        try (ZipFile jar = new ZipFile("target/server.jar")) {
            List<Long> times = jar.stream().map(ZipEntry::getTime).distinct().toList();
            assertThat(times).hasSize(1);
        }
    }

    private static List<String> classPath() {
        try {
            return List.of(
                    Files.readString(Path.of("target/class-path")).strip().split(File.pathSeparator, -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
