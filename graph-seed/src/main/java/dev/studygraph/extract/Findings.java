package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.SampleQuestion;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Tip;
import dev.studygraph.fact.Topic;
import dev.studygraph.fact.Warning;
import dev.studygraph.fact.Why;
import dev.studygraph.note.Note;
import java.util.List;

/**
 * All that was found in a set of notes, in the order of the notes.
 *
 * @param notes the notes that were read
 * @param things the entry of each thing that a statement names, by canonical name
 * @param whys why each sentence became what it became, and what is left out of each note without being read
 * @param warnings what the reader of the notes ought to look at
 */
public record Findings(
        List<Note> notes,
        List<CatalogueEntry> things,
        List<Statement> statements,
        List<Fact> facts,
        List<Tip> tips,
        List<Topic> topics,
        List<SampleQuestion> questions,
        List<Why> whys,
        List<Warning> warnings) {

    public Findings {
        notes = List.copyOf(notes);
        things = List.copyOf(things);
        statements = List.copyOf(statements);
        facts = List.copyOf(facts);
        tips = List.copyOf(tips);
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        whys = List.copyOf(whys);
        warnings = List.copyOf(warnings);
    }
}
