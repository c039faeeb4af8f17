package dev.studygraph.extract;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.claim.Candidate;
import dev.studygraph.claim.Doubt;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.SampleQuestion;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import dev.studygraph.fact.Topic;
import dev.studygraph.fact.Why;
import dev.studygraph.fact.Why.Made;
import dev.studygraph.judge.Judge;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers what is found in all notes, each thing once, and has the judge settle it. */
final class Gathering {

    private final List<Note> notes;
    private final Catalogue catalogue;
    private final Judge judge = new Judge();
    private final Map<String, CatalogueEntry> things = new TreeMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Set<Tip> tips = new LinkedHashSet<>();
    private final Set<Topic> topics = new LinkedHashSet<>();
    private final List<SampleQuestion> questions = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Gathering(List<Note> notes, Catalogue catalogue) {
        this.notes = notes;
        this.catalogue = catalogue;
    }

    void add(Statement statement, List<CatalogueEntry> named) {
        statements.add(statement);
        named.forEach(this::add);
    }

    private void add(CatalogueEntry thing) {
        things.putIfAbsent(thing.id(), thing);
    }

    void add(Tip tip) {
        tips.add(tip);
    }

    void add(Topic topic) {
        topics.add(topic);
    }

    void add(SampleQuestion question) {
        questions.add(question);
    }

    /**
     * Takes what was proposed at a place.
     *
     * @param silence why nothing would come of it
     */
    void add(Evidence evidence, List<Term.Thing> named, List<Candidate> candidates, @Nullable Silence silence) {
        Map<Candidate, Fact> facts = judge.hear(candidates, evidence);
        facts.keySet().forEach(candidate -> {
            add(candidate.subject());
            if (candidate.other() != null) {
                add(candidate.other());
            }
        });
        places.add(new Place(evidence, named, facts, facts.isEmpty() ? silence : null));
    }

    Findings findings() {
        Judge.Verdict verdict = judge.verdict();
        List<Why> whys =
                places.stream().map(place -> place.why(verdict.settled())).toList();
        return new Findings(
                notes,
                things.values().stream()
                        .map(thing -> catalogue.find(thing.id()).orElse(thing))
                        .toList(),
                statements,
                verdict.facts(),
                List.copyOf(tips),
                List.copyOf(topics),
                questions,
                whys,
                List.of());
    }

    /** A place with what was proposed there. */
    private record Place(
            Evidence evidence,
            List<Term.Thing> named,
            Map<Candidate, Fact> facts,
            @Nullable Silence silence) {

        private Why why(Map<Fact, Fact> settled) {
            Map<Fact, Made> made = new LinkedHashMap<>();
            facts.forEach((candidate, fact) -> {
                Fact kept = settled.get(fact);
                made.putIfAbsent(
                        fact,
                        new Made(
                                kept == null ? fact : kept,
                                candidate.reader().words(),
                                kept == null ? Silence.DENIED_ELSEWHERE : null,
                                candidate.doubts().stream()
                                        .sorted()
                                        .map(Doubt::words)
                                        .toList()));
            });
            boolean none = made.values().stream().noneMatch(Made::isKept);
            return new Why(
                    evidence,
                    named,
                    List.copyOf(made.values()),
                    !none ? null : silence != null ? silence : Silence.DENIED_ELSEWHERE);
        }
    }
}
