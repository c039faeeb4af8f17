package dev.studygraph.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The known things, by the slug of their canonical name. */
public final class Catalogue {

    private static final String SHIPPED = "/dev/studygraph/catalogue/aws.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, CatalogueEntry> byId;

    private Catalogue(Map<String, CatalogueEntry> byId) {
        this.byId = byId;
    }

    /** A catalogue of these entries; a later one replaces an earlier one of the same name. */
    public static Catalogue of(Collection<CatalogueEntry> entries) {
        Map<String, CatalogueEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return new Catalogue(byId);
    }

    /** The catalogue that ships with the program. */
    public static Catalogue shipped() {
        try (InputStream file =
                Objects.requireNonNull(Catalogue.class.getResourceAsStream(SHIPPED), "no catalogue at " + SHIPPED)) {
            return of(YAML.readValue(file, new TypeReference<List<CatalogueEntry>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped catalogue cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The catalogue in a YAML file.
     *
     * @throws IllegalArgumentException where the file is no catalogue; the message says the line
     */
    public static Catalogue read(Path file) {
        try {
            return of(YAML.readValue(Files.readString(file), new TypeReference<List<CatalogueEntry>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ": not a catalogue, line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ": "
                            + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read; check the path and its permissions", e);
        }
    }

    /** This catalogue with another laid over it. */
    public Catalogue plus(Catalogue other) {
        Map<String, CatalogueEntry> both = new LinkedHashMap<>(byId);
        both.putAll(other.byId);
        return new Catalogue(both);
    }

    /** All entries, in the order of the file. */
    public Collection<CatalogueEntry> entries() {
        return byId.values();
    }

    /** The entry with this id. */
    public Optional<CatalogueEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
