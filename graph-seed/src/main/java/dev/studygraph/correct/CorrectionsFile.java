package dev.studygraph.correct;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.studygraph.correct.Correction.Said;
import dev.studygraph.correct.Correction.Where;
import dev.studygraph.fact.Predicate;
import dev.studygraph.name.NameKey;
import dev.studygraph.note.Note;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the corrections in a file: a list of entries, each with one of the words that {@link Entry} knows. */
final class CorrectionsFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String FORM =
            "each entry is \"- add:\", \"- drop:\" or \"- confirm:\" with subject, relation and"
                    + " object, or \"- join: [name, name]\" or \"- split: name\"";

    private final Note file;
    private final String shownAs;
    /** Where the entry begins that is being read. */
    private int line = 1;

    /**
     * A file of corrections.
     *
     * @param file its text, under the path by which it is shown among the notes
     * @param shownAs how messages name it
     */
    CorrectionsFile(Note file, String shownAs) {
        this.file = file;
        this.shownAs = shownAs;
    }

    /**
     * The corrections in it, in order.
     *
     * @throws IllegalArgumentException where it is not in the form; the message says the line and what to do
     */
    List<Correction> read() {
        List<Correction> corrections = new ArrayList<>();
        try (JsonParser parser = YAML.createParser(file.text())) {
            JsonToken start = parser.nextToken();
            if (start != null && start != JsonToken.START_ARRAY && start != JsonToken.VALUE_NULL) {
                throw wrong("is no list; " + FORM);
            }
            while (start == JsonToken.START_ARRAY && parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                corrections.add(correction(parser.readValueAs(Entry.class)));
            }
        } catch (UnrecognizedPropertyException e) {
            throw wrong("unknown word \"" + e.getPropertyName() + "\"; known here are "
                    + Objects.requireNonNullElse(e.getKnownPropertyIds(), List.of()).stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        } catch (JsonProcessingException e) {
            String problem = e.getOriginalMessage().lines().findFirst().orElse("no YAML");
            line = e.getLocation() == null
                    ? line
                    : Math.max(line, e.getLocation().getLineNr());
            throw wrong("cannot be read (" + problem + "); " + FORM);
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory cannot fail", e);
        }
        return corrections;
    }

    private Correction correction(@Nullable Entry entry) {
        if (entry == null || entry.words() != 1) {
            throw wrong("does not say one thing to do; " + FORM);
        }
        if (entry.add != null) {
            return add(entry.add);
        }
        if (entry.drop != null) {
            return new Correction.Drop(file.path(), line, said(entry.drop), where(entry.drop));
        }
        if (entry.confirm != null) {
            return new Correction.Confirm(file.path(), line, said(entry.confirm), where(entry.confirm));
        }
        return entry.join == null
                ? new Correction.Split(file.path(), line, name("split", entry.split))
                : join(entry.join);
    }

    private Correction add(FactEntry fact) {
        if (fact.note != null || fact.line != null) {
            throw wrong("note and line say where a fact stands; take them out of what is added");
        }
        return new Correction.Add(file.path(), line, said(fact), fact.remark);
    }

    private Correction join(List<@Nullable String> given) {
        List<String> names =
                given.stream().map(name -> name("join", name)).distinct().toList();
        if (names.size() < 2) {
            throw wrong("join needs at least two names: join: [name, other name]");
        }
        return new Correction.Join(file.path(), line, names);
    }

    private Said said(FactEntry fact) {
        return new Said(
                name("subject", fact.subject), relation(fact.relation), name("object", fact.object), fact.denied);
    }

    private static Where where(FactEntry fact) {
        return new Where(fact.note, fact.line);
    }

    private String name(String what, @Nullable String given) {
        if (given == null || NameKey.of(given).isEmpty()) {
            throw wrong("has no " + what + "; " + FORM);
        }
        return given.strip();
    }

    /** A relation by its name or its words: {@code READS_FROM}, "reads from". */
    private Predicate relation(@Nullable String given) {
        String key = given == null ? "" : NameKey.of(given);
        return Arrays.stream(Predicate.values())
                .filter(predicate -> NameKey.of(predicate.name()).equals(key)
                        || NameKey.of(predicate.words()).equals(key))
                .findFirst()
                .orElseThrow(() -> wrong((given == null ? "has no relation" : "unknown relation \"" + given + "\"")
                        + "; use one of "
                        + Arrays.stream(Predicate.values()).map(Predicate::name).collect(Collectors.joining(", "))));
    }

    private IllegalArgumentException wrong(String trouble) {
        return new IllegalArgumentException(shownAs + ":" + line + ": " + trouble);
    }

    /** An entry as it is written. */
    private record Entry(
            @Nullable FactEntry add,
            @Nullable FactEntry drop,
            @Nullable FactEntry confirm,
            @Nullable List<@Nullable String> join,
            @Nullable String split) {

        /** How many things it says to do. */
        long words() {
            return Stream.of(add, drop, confirm, join, split)
                    .filter(Objects::nonNull)
                    .count();
        }
    }

    /** A fact as it is written. */
    private record FactEntry(
            @Nullable String subject,
            @Nullable String relation,
            @Nullable String object,
            boolean denied,
            @Nullable String remark,
            @Nullable String note,
            @Nullable Integer line) {}
}
