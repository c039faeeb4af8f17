package dev.studygraph.server.bill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lists object to, on a bill that is made up. */
class BillOfMaterialsTest {

    @Test
    void aLicenceThatIsNotOnTheListIsToldAndOneOfSeveralIsEnough() throws IOException {
        BillOfMaterials bill = bill("""
                {"group": "org.neo4j", "name": "fine", "version": "1", "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]},
                {"group": "org.fine", "name": "either", "version": "1",
                 "licenses": [{"license": {"name": "Strange"}}, {"license": {"id": "MIT"}}]},
                {"group": "org.fine", "name": "or", "version": "1", "licenses": [{"expression": "(CDDL-1.0 OR EPL-2.0)"}]},
                {"group": "org.other", "name": "copyleft", "version": "1", "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]},
                {"group": "org.other", "name": "both", "version": "1", "licenses": [{"expression": "MIT AND SSPL-1.0"}]},
                {"group": "org.other", "name": "none", "version": "2"}
                """);

        assertThat(Licences.read().objections(bill))
                .containsExactly(
                        "org.other:copyleft:1 is under [GPL-3.0-or-later], which is not in licences.yaml",
                        "org.other:both:1 is under [MIT AND SSPL-1.0], which is not in licences.yaml",
                        "org.other:none:2 is under [], which is not in licences.yaml");
    }

    @Test
    void aVersionWithAKnownHoleIsTold() throws IOException {
        BillOfMaterials bill = bill("""
                {"group": "org.apache.logging.log4j", "name": "log4j-core", "version": "2.17.0"},
                {"group": "org.apache.logging.log4j", "name": "log4j-core", "version": "2.17.1"},
                {"group": "org.yaml", "name": "snakeyaml", "version": "1.33"},
                {"group": "io.netty", "name": "netty-codec-http", "version": "4.2.4.Final"},
                {"group": "io.netty", "name": "netty-codec-http", "version": "4.2.17.Final"}
                """);

        assertThat(KnownHole.in(bill, KnownHole.read()))
                .containsExactly(
                        "org.apache.logging.log4j:log4j-core:2.17.0 is open to code from a log message, see CVE-2021-44228",
                        "org.yaml:snakeyaml:1.33 is open to code from a YAML file, see CVE-2022-1471",
                        "io.netty:netty-codec-http:4.2.4.Final is open to requests smuggled in, see CVE-2025-58056");
    }

    @Test
    void everyKnownHoleNamesALibraryARangeAndItsAdvisory() throws IOException {
        List<KnownHole> holes = KnownHole.read();
        BillOfMaterials all = new BillOfMaterials(holes.stream()
                .map(hole -> hole.library().split(":", 2))
                .map(library -> new Component(library[0], library[1], "99999", List.of()))
                .toList());

        assertThat(holes).allSatisfy(hole -> assertThat(hole.advisory()).matches("CVE-\\d{4}-\\d{4,}"));
        assertThat(KnownHole.in(all, holes)).as("no range is open at its end").isEmpty();
    }

    private static BillOfMaterials bill(String components) throws IOException {
        return BillOfMaterials.of(new ObjectMapper().readTree("{\"components\": [" + components + "]}"));
    }
}
