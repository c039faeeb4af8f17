package dev.studygraph.fact;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Why a place in a note became what it became.
 *
 * @param evidence the place
 * @param terms the things that it names, in order, each once
 * @param made the facts that were read there, kept or not, in order
 * @param silence why no fact is kept of it, absent where one is
 */
public record Why(
        Evidence evidence,
        List<Term.Thing> terms,
        List<Made> made,
        @Nullable Silence silence) {

    public Why {
        terms = List.copyOf(terms);
        made = List.copyOf(made);
    }

    /**
     * The same where only some of the facts are kept.
     *
     * @param reason why the others are not
     */
    public Why keeping(Predicate<Fact> kept, Silence reason) {
        if (made.stream().allMatch(one -> !one.isKept() || kept.test(one.fact()))) {
            return this;
        }
        List<Made> settled = made.stream()
                .map(one -> !one.isKept() || kept.test(one.fact())
                        ? one
                        : new Made(one.fact(), one.rule(), reason, one.doubts()))
                .toList();
        return new Why(evidence, terms, settled, settled.stream().anyMatch(Made::isKept) ? null : reason);
    }

    /** The same where facts are put right. */
    public Why with(UnaryOperator<Fact> putRight) {
        return new Why(
                evidence,
                terms,
                made.stream()
                        .map(one -> new Made(putRight.apply(one.fact()), one.rule(), one.dropped(), one.doubts()))
                        .toList(),
                silence);
    }

    /**
     * A fact with what made it.
     *
     * @param rule what made it, in words for the reader that stand behind "by"
     * @param dropped why it is not kept, absent where it is
     * @param doubts why it is not sure, in words for a reader; none where it is
     */
    public record Made(Fact fact, String rule, @Nullable Silence dropped, List<String> doubts) {

        public Made {
            doubts = List.copyOf(doubts);
        }

        /** A fact that is not doubted. */
        public Made(Fact fact, String rule, @Nullable Silence dropped) {
            this(fact, rule, dropped, List.of());
        }

        /** Whether it is kept. */
        public boolean isKept() {
            return dropped == null;
        }
    }
}
