package dev.studygraph.graph;

import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Why;
import dev.studygraph.fact.Why.Made;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What reading the notes told of why: what made each fact, and why other places state nothing. */
final class Reasons {

    private final Map<Fact, String> rules = new HashMap<>();
    private final Map<Evidence, Silence> silences = new HashMap<>();
    private final Map<String, List<Integer>> code = new HashMap<>();

    Reasons(Collection<Why> whys) {
        for (Why why : whys) {
            Evidence place = why.evidence();
            why.made().stream().filter(Made::isKept).forEach(made -> rules.putIfAbsent(made.fact(), made.rule()));
            if (why.silence() == Silence.CODE) {
                code.computeIfAbsent(place.note(), note -> new ArrayList<>()).add(place.line());
            } else if (why.silence() != null) {
                silences.put(place, why.silence());
            }
        }
    }

    /** What made a fact, in words to stand behind "by", empty where that is not known. */
    String rule(Fact fact) {
        return rules.getOrDefault(fact, "");
    }

    /** Why a place states nothing, absent where it states something. */
    Optional<Silence> silence(Evidence place) {
        return Optional.ofNullable(silences.get(place));
    }

    /** The lines of a note that are code, in order. */
    List<Integer> code(String note) {
        return code.getOrDefault(note, List.of());
    }
}
