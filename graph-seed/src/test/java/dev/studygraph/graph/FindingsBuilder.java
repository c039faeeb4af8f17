package dev.studygraph.graph;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Confidence;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.SampleQuestion;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import dev.studygraph.fact.Topic;
import dev.studygraph.fact.Why;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Findings made by hand, as if they stood in notes. */
public final class FindingsBuilder {

    private final List<Note> notes = new ArrayList<>();
    private final SequencedMap<String, CatalogueEntry> things = new TreeMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Tip> tips = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<SampleQuestion> questions = new ArrayList<>();
    private final List<Why> whys = new ArrayList<>();
    private String path = "";

    /** Starts a note; all that follows stands in it. */
    public FindingsBuilder note(String path) {
        return note(path, "the text of " + path);
    }

    /** Starts a note of this text. */
    public FindingsBuilder note(String path, String text) {
        this.path = path;
        notes.add(new Note(path, text));
        return this;
    }

    /** Knows more of a thing than its name. */
    public FindingsBuilder thing(CatalogueEntry entry) {
        things.put(entry.name(), entry);
        return this;
    }

    /** A line that says something of two things. */
    public FindingsBuilder says(int line, String subject, Predicate predicate, String object, String quote) {
        return fact(line, subject, predicate, known(object), false, quote);
    }

    /** A line that denies something of two things. */
    public FindingsBuilder denies(int line, String subject, Predicate predicate, String object, String quote) {
        return fact(line, subject, predicate, known(object), true, quote);
    }

    /** A line that says something of a thing in words. */
    public FindingsBuilder describes(int line, String subject, Predicate predicate, String words, String quote) {
        return fact(line, subject, predicate, new Term.Literal(words), false, quote);
    }

    /** What was said last is only likely said. */
    public FindingsBuilder likely() {
        return last(fact -> new Fact(
                fact.subject(),
                fact.predicate(),
                fact.object(),
                fact.denied(),
                fact.evidence(),
                Confidence.LIKELY,
                fact.carries()));
    }

    /** What was said last tells what moves. */
    public FindingsBuilder carrying(String what) {
        return last(fact -> new Fact(
                fact.subject(),
                fact.predicate(),
                fact.object(),
                fact.denied(),
                fact.evidence(),
                fact.confidence(),
                what));
    }

    /** A tip about things. */
    public FindingsBuilder tip(int line, String text, String... about) {
        tips.add(new Tip(Tip.Kind.EXPLICIT, known(about), evidence(line, text)));
        return this;
    }

    /** A topic of the outline. */
    public FindingsBuilder topic(int line, String domain, String name, String... covers) {
        topics.add(new Topic(domain, name, known(covers), evidence(line, name)));
        return this;
    }

    /** A worked question. */
    public FindingsBuilder question(int line, String title, String... about) {
        questions.add(new SampleQuestion(title, "the scenario", "the reason", known(about), evidence(line, title)));
        return this;
    }

    /** All of it. */
    public Findings findings() {
        return new Findings(
                notes, List.copyOf(things.values()), statements, facts, tips, topics, questions, whys, List.of());
    }

    /** All of it as a graph. */
    public StudyGraph graph() {
        return StudyGraph.of(findings());
    }

    private FindingsBuilder fact(
            int line, String subject, Predicate predicate, Term object, boolean denied, String quote) {
        Term.Thing thing = known(subject);
        Evidence evidence = evidence(line, quote);
        List<Term.Thing> mentions = object instanceof Term.Thing other ? List.of(thing, other) : List.of(thing);
        statements.add(new Statement(evidence, mentions));
        Fact fact = new Fact(thing, predicate, object, denied, evidence);
        facts.add(fact);
        whys.add(new Why(evidence, mentions, List.of(new Why.Made(fact, "verb", null)), null));
        return this;
    }

    private FindingsBuilder last(UnaryOperator<Fact> said) {
        facts.add(said.apply(facts.removeLast()));
        whys.add(whys.removeLast().with(said));
        return this;
    }

    private Evidence evidence(int line, String quote) {
        return new Evidence(path, line, line, quote, "");
    }

    private List<Term.Thing> known(String... names) {
        return List.of(names).stream().map(this::known).toList();
    }

    private Term.Thing known(String name) {
        return things.computeIfAbsent(name, n -> CatalogueEntry.of(n, Kind.Service))
                .thing();
    }
}
