package dev.studygraph.server.bill;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/**
 * Versions of a library that are open to attack.
 *
 * @param versions ranges, as Maven writes them
 * @param advisory where that is told
 * @param what may happen
 */
record KnownHole(String library, String versions, String advisory, String what) {

    static List<KnownHole> read() throws IOException {
        try (InputStream list = KnownHole.class.getResourceAsStream("known-holes.yaml")) {
            return new YAMLMapper().readValue(list, new TypeReference<List<KnownHole>>() {});
        }
    }

    /** Which libraries have one of these holes, in words. */
    static List<String> in(BillOfMaterials bill, List<KnownHole> holes) {
        return bill.components().stream()
                .flatMap(component -> holes.stream()
                        .filter(hole -> hole.isIn(component))
                        .map(hole -> component + " is open to " + hole.what + ", see " + hole.advisory))
                .toList();
    }

    private boolean isIn(Component component) {
        return library.equals(component.library())
                && range().containsVersion(new DefaultArtifactVersion(component.version()));
    }

    private VersionRange range() {
        try {
            return VersionRange.createFromVersionSpec(versions);
        } catch (InvalidVersionSpecificationException e) {
            throw new IllegalStateException(advisory + ": " + versions + " is no range of versions", e);
        }
    }
}
