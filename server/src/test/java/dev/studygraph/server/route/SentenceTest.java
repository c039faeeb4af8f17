package dev.studygraph.server.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import dev.studygraph.fact.Term;
import dev.studygraph.note.Note;
import dev.studygraph.note.ShippedNotes;
import dev.studygraph.server.query.EntityRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Extractor EXTRACTOR = new Extractor(CATALOGUE);

    @Test
    void theLineThatWouldAddALinkIsReadBackAsThatLink() {
        List<Fact> flows = EXTRACTOR.read(ShippedNotes.read()).facts().stream()
                .filter(fact -> fact.predicate().flow() != DataFlow.NONE && fact.object() instanceof Term.Thing)
                .toList();
        List<EntityRef> starts = products(flows, DataFlow.FORWARD);
        List<EntityRef> goals = products(flows, DataFlow.BACKWARD);
        List<Note> lines = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int at = 0; at < Math.max(starts.size(), goals.size()); at++) {
            EntityRef from = starts.get(at % starts.size());
            EntityRef to = goals.get(at * 7 % goals.size());
            if (!from.equals(to)) {
                String line = Sentence.of(from, to, Sentence.relation(from)) + '.';
                lines.add(new Note(line, line + '\n'));
                links.add(line + ' ' + from.name() + " -> " + to.name());
            }
        }

        assertThat(stated(EXTRACTOR.read(lines).facts())).containsAll(links);
    }

    /** Each note, which is called by its one line, with the links that are read from it. */
    private static Set<String> stated(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !fact.denied())
                .flatMap(fact -> switch (fact.predicate()) {
                    case WRITES_TO -> Stream.of(link(fact, fact.subject(), fact.object()));
                    case READS_FROM -> Stream.of(link(fact, fact.object(), fact.subject()));
                    default -> Stream.of();
                })
                .collect(Collectors.toSet());
    }

    private static String link(Fact fact, Term from, Term to) {
        return fact.evidence().note() + ' ' + from.text() + " -> " + to.text();
    }

    private static List<EntityRef> products(List<Fact> flows, DataFlow ofSubject) {
        return flows.stream()
                .filter(fact -> fact.predicate()
                        == (ofSubject == DataFlow.FORWARD ? Predicate.WRITES_TO : Predicate.READS_FROM))
                .map(Fact::subject)
                .distinct()
                .flatMap(thing -> CATALOGUE.find(thing.id()).stream())
                .filter(entry ->
                        List.of("Service", "Framework").contains(entry.kind().name()))
                .map(entry -> new EntityRef(
                        entry.thing().id(), entry.name(), entry.kind().name()))
                .toList();
    }
}
