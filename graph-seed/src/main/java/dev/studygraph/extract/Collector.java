package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.SampleQuestion;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Tip;
import dev.studygraph.fact.Topic;
import dev.studygraph.fact.Why;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers what the rules find in all notes, each thing once, and settles what contradicts. */
final class Collector {

    private final List<Note> notes;
    private final Map<String, CatalogueEntry> things = new TreeMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Fact, Boolean> explicitByFact = new LinkedHashMap<>();
    private final Set<Tip> tips = new LinkedHashSet<>();
    private final Set<Topic> topics = new LinkedHashSet<>();
    private final List<SampleQuestion> questions = new ArrayList<>();
    private final List<Why> whys = new ArrayList<>();

    Collector(List<Note> notes) {
        this.notes = notes;
    }

    void add(Statement statement, List<CatalogueEntry> named) {
        statements.add(statement);
        named.forEach(this::add);
    }

    void add(CatalogueEntry thing) {
        things.putIfAbsent(thing.name(), thing);
    }

    void add(Fact fact, boolean explicit) {
        explicitByFact.merge(fact, explicit, Boolean::logicalOr);
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

    void add(Why why) {
        whys.add(why);
    }

    Findings findings() {
        List<Fact> facts = facts();
        return new Findings(
                notes,
                List.copyOf(things.values()),
                statements,
                facts,
                List.copyOf(tips),
                List.copyOf(topics),
                questions,
                whys(Set.copyOf(facts)),
                List.of());
    }

    /** Why each place became what it became, now that it is settled what is kept. */
    private List<Why> whys(Set<Fact> kept) {
        return explicitByFact.size() == kept.size()
                ? whys
                : whys.stream()
                        .map(why -> why.keeping(kept::contains, Silence.DENIED_ELSEWHERE))
                        .toList();
    }

    /** All facts but those whose subject is only guessed from their surroundings where a note denies just that. */
    private List<Fact> facts() {
        Set<Flow> denied = explicitByFact.keySet().stream()
                .filter(Fact::denied)
                .map(Flow::of)
                .collect(Collectors.toSet());
        return explicitByFact.entrySet().stream()
                .filter(fact -> fact.getKey().denied() || fact.getValue() || !denied.contains(Flow.of(fact.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The two ends of a fact in the direction in which data move, whatever its verb. */
    private record Flow(Predicate.DataFlow kind, String from, String to) {

        static Flow of(Fact fact) {
            return fact.predicate().flow() == Predicate.DataFlow.BACKWARD
                    ? new Flow(
                            Predicate.DataFlow.FORWARD,
                            fact.object().text(),
                            fact.subject().text())
                    : new Flow(
                            fact.predicate().flow(),
                            fact.subject().text(),
                            fact.object().text());
        }
    }
}
