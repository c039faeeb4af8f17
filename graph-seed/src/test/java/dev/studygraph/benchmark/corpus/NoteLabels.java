package dev.studygraph.benchmark.corpus;

import dev.studygraph.benchmark.FlowRelations;
import dev.studygraph.benchmark.corpus.CorpusLine.Fact;
import dev.studygraph.benchmark.corpus.CorpusLine.Tip;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a careful reader finds in a note: all of its flows and denials, and some of its other facts and tips. */
final class NoteLabels {

    private final NoteNames names;
    private final Map<Move, Fact> required = new LinkedHashMap<>();
    // Flows that count neither way.
    private final Set<Move> accepted = new HashSet<>();
    private final Set<Move> denied = new HashSet<>();
    private final Set<Move> arguableDenials = new HashSet<>();
    private final Map<String, Set<Relation>> relations = new TreeMap<>();
    private final List<Tip> tips;

    NoteLabels(List<CorpusLine> labels) {
        names = new NoteNames(labels);
        tips = only(Tip.class, labels);
        only(Fact.class, labels).forEach(this::add);
    }

    /** How well a note was read, by what was found in it. */
    NoteScore score(List<CorpusLine> found) {
        List<Fact> facts = only(Fact.class, found);
        FoundFlows flows = new FoundFlows(names, facts);
        Set<Move> said = flows.said().keySet();
        List<Map.Entry<Move, Fact>> missing = which(required, move -> !said.contains(move));
        List<Map.Entry<Move, Fact>> wrong = which(flows.said(), move -> !isRight(move));
        List<Map.Entry<Move, Fact>> wrongDenials = which(flows.denied(), move -> !denied.contains(move));
        Tally tally = new Tally(
                required.size() - missing.size(),
                wrong.size(),
                missing.size(),
                Share.of(less(denied, arguableDenials), flows.denied()::containsKey),
                wrongDenials.size(),
                (int) wrong.stream()
                        .map(Map.Entry::getKey)
                        .filter(denied::contains)
                        .count(),
                likely(flows.likely()),
                tips(only(Tip.class, found)),
                relations(facts));
        return new NoteScore(tally, missing, wrong, wrongDenials);
    }

    private void add(Fact label) {
        for (List<String> other : label.equiv()) {
            if (FlowRelations.isFlow(other.get(1))) {
                accepted.add(names.move(other.get(0), other.get(1), other.get(2)));
            }
        }
        if (label.isFlow()) {
            addFlow(names.move(label), label);
        } else if (!label.optional() && !label.isDenied()) {
            relations
                    .computeIfAbsent(label.predicate(), none -> new HashSet<>())
                    .add(new Relation(names.of(label.subject()), names.of(label.object()), label.line()));
        }
    }

    private void addFlow(Move move, Fact label) {
        if (label.isDenied()) {
            denied.add(move);
            if (label.optional()) {
                arguableDenials.add(move);
            }
        } else if (label.optional()) {
            accepted.add(move);
        } else {
            required.putIfAbsent(move, label);
        }
    }

    private boolean isRight(Move move) {
        return required.containsKey(move) || accepted.contains(move);
    }

    private Share likely(Set<Move> likely) {
        long right = likely.stream().filter(required::containsKey).count();
        return new Share((int) right, less(likely, accepted).size());
    }

    private Share tips(List<Tip> found) {
        Set<Integer> lines = found.stream().map(Tip::line).collect(Collectors.toSet());
        return Share.of(tips, tip -> lines.contains(tip.line()));
    }

    private Map<String, Share> relations(List<Fact> found) {
        Map<String, Share> shares = new TreeMap<>();
        relations.forEach((predicate, labels) -> {
            List<Fact> such = found.stream()
                    .filter(fact -> fact.predicate().equals(predicate))
                    .toList();
            shares.put(predicate, Share.of(labels, label -> such.stream().anyMatch(fact -> isSaid(label, fact))));
        });
        return shares;
    }

    /** At its line, an object need not be the whole of it: where it ends is a matter of taste. */
    private boolean isSaid(Relation label, Fact fact) {
        return names.of(fact.subject()).equals(label.subject)
                && (names.of(fact.object()).equals(label.object)
                        || (fact.line() == label.line
                                && NameWords.of(fact.object()).sharesAWordWith(label.object)));
    }

    private static <T> List<T> only(Class<T> type, List<CorpusLine> lines) {
        return lines.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<Map.Entry<Move, Fact>> which(Map<Move, Fact> flows, Predicate<Move> such) {
        return flows.entrySet().stream()
                .filter(flow -> such.test(flow.getKey()))
                .toList();
    }

    private static Set<Move> less(Set<Move> all, Set<Move> without) {
        return all.stream().filter(move -> !without.contains(move)).collect(Collectors.toSet());
    }

    /** A fact that is no flow. */
    private record Relation(NameWords subject, NameWords object, int line) {}
}
