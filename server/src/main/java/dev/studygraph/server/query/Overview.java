package dev.studygraph.server.query;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What there is to study, at a glance.
 *
 * @param connected the things where most ways of data meet
 * @param ask questions that have an answer
 * @param warnings what the reader of the notes ought to look at
 */
public record Overview(
        String version,
        Counts counts,
        List<Domain> domains,
        List<Connected> connected,
        List<String> ask,
        List<Question> questions,
        List<Warning> warnings) {

    /** How much of everything there is. */
    public record Counts(long entities, long facts, long flows, long tips, long notes) {

        static Counts of(Record row) {
            return new Counts(
                    row.get("entities").asLong(),
                    row.get("facts").asLong(),
                    row.get("flows").asLong(),
                    row.get("tips").asLong(),
                    row.get("notes").asLong());
        }
    }

    /** A part of the exam's outline. */
    public record Domain(String id, String name, List<Topic> topics) {

        static Domain of(Record row) {
            return new Domain(
                    row.get("domain").get("id").asString(),
                    row.get("domain").get("name").asString(),
                    row.get("topics").asList(Topic::of));
        }
    }

    /**
     * A study topic, and how much the notes say of what it covers.
     *
     * @param covers the things that it names
     * @param statements how many statements name one of them
     * @param flows how many ways of data begin or end at one of them
     * @param tips how many tips are about one of them
     */
    public record Topic(
            String id,
            String name,
            String note,
            int line,
            List<EntityRef> covers,
            long statements,
            long flows,
            long tips) {

        static Topic of(Value topic) {
            return new Topic(
                    topic.get("id").asString(),
                    topic.get("name").asString(),
                    topic.get("note").asString(),
                    topic.get("line").asInt(),
                    topic.get("covers").asList(EntityRef::of),
                    topic.get("statements").asLong(),
                    topic.get("flows").asLong(),
                    topic.get("tips").asLong());
        }
    }

    /** A thing and how many ways of data begin or end there. */
    public record Connected(String id, String name, String kind, long flows) {

        static Connected of(Record row) {
            EntityRef thing = EntityRef.of(row.get("thing"));
            return new Connected(
                    thing.id(), thing.name(), thing.kind(), row.get("flows").asLong());
        }
    }

    /** A worked sample question of the notes. */
    public record Question(
            String id, String title, String scenario, String reasoning, String note, int line, List<EntityRef> about) {

        static Question of(Record row) {
            Value question = row.get("question");
            return new Question(
                    question.get("id").asString(),
                    question.get("title").asString(),
                    question.get("scenario").asString(),
                    question.get("reasoning").asString(),
                    question.get("note").asString(),
                    question.get("line").asInt(),
                    row.get("about").asList(EntityRef::of));
        }
    }

    /** Something about a note, or a file beside the notes, that its reader ought to look at. */
    public record Warning(String note, int line, String text) {

        static Warning of(Record row) {
            return new Warning(
                    row.get("note").asString(),
                    row.get("line").asInt(),
                    row.get("text").asString());
        }
    }
}
