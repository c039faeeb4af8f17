package dev.studygraph.benchmark.corpus;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.studygraph.benchmark.FlowRelations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line of labels, or of what {@code seed extract} prints, which is of the same form. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = CorpusLine.Other.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = CorpusLine.Fact.class, name = "fact"),
    @JsonSubTypes.Type(value = CorpusLine.Tip.class, name = "tip"),
    @JsonSubTypes.Type(value = CorpusLine.Alias.class, name = "alias")
})
sealed interface CorpusLine {

    /** The labels in a file. */
    static List<CorpusLine> read(Path labels) {
        try {
            List<CorpusLine> lines = new ArrayList<>();
            for (String json : Files.readAllLines(labels)) {
                if (!json.isBlank()) {
                    lines.add(Json.MAPPER.readValue(json, CorpusLine.class));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(labels + ": " + e.getMessage(), e);
        }
    }

    /** What was found, by the name that its note has without folder and ending. */
    static Map<String, List<CorpusLine>> byNote(List<String> extracted) {
        Map<String, List<CorpusLine>> byNote = new HashMap<>();
        try {
            for (String json : extracted) {
                JsonNode line = Json.MAPPER.readTree(json);
                String note = Json.baseName(line.required("note").asText());
                byNote.computeIfAbsent(note, none -> new ArrayList<>())
                        .add(Json.MAPPER.treeToValue(line, CorpusLine.class));
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return byNote;
    }

    /** The line without a doubt about it. */
    default CorpusLine asSure() {
        return this;
    }

    /**
     * What a note says, or denies, of two things.
     *
     * @param optional whether one may read it or not
     * @param equiv other right ways to say it, each a subject, a predicate and an object
     * @param confidence {@code likely} where who found it is not sure
     */
    record Fact(
            int line,
            String subject,
            String predicate,
            String object,
            String polarity,
            boolean optional,
            List<List<String>> equiv,
            String confidence,
            String quote)
            implements CorpusLine {

        public Fact {
            equiv = List.copyOf(equiv);
        }

        @Override
        public CorpusLine asSure() {
            return new Fact(line, subject, predicate, object, polarity, optional, equiv, "", quote);
        }

        boolean isFlow() {
            return FlowRelations.isFlow(predicate);
        }

        boolean isDenied() {
            return polarity.equals("no");
        }

        boolean isLikely() {
            return confidence.equals("likely");
        }
    }

    /** A line of advice. */
    record Tip(int line) implements CorpusLine {}

    /** The forms that a name has in a note. */
    record Alias(String name, List<String> forms) implements CorpusLine {

        public Alias {
            forms = List.copyOf(forms);
        }
    }

    /** What is not scored. */
    record Other() implements CorpusLine {}

    /** Keeps the one reader of JSON out of sight. */
    final class Json {

        // What a line leaves out is empty.
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                .build();

        private Json() {}

        static String baseName(String path) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            return file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
        }
    }
}
