package dev.studygraph.language;

import dev.studygraph.language.VerbForm.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries: "can not be written", "is able to read".
 *
 * @param verb the full verb; absent where only auxiliaries stand here
 * @param kind which form it has
 * @param passive whether it is done to the subject
 * @param polarity what the auxiliaries make of it
 * @param isInfinitive whether it stands behind "to"
 * @param hasModal whether a modal is among the auxiliaries
 * @param start where it starts among the tokens
 * @param end where it ends, exclusive
 */
record VerbGroup(
        @Nullable VerbForm verb,
        @Nullable Kind kind,
        boolean passive,
        Polarity polarity,
        boolean isInfinitive,
        boolean hasModal,
        int start,
        int end) {

    private static final VerbForm BE = new VerbForm("be", VerbClass.BE, Set.of(Kind.BASE));
    private static final VerbForm HAVE = new VerbForm("have", VerbClass.HAVE, Set.of(Kind.BASE));

    static VerbGroup read(List<Tagged> tokens, int start, Lexicon lexicon) {
        return new Reader(tokens, start, lexicon).read();
    }

    /** Whether it is a gerund behind a preposition: "for writing", "by writing". */
    boolean isGerundAfterPreposition(List<Tagged> tokens, int at) {
        return kind == Kind.ING
                && at > 0
                && (tokens.get(at - 1).is(Tag.PREPOSITION)
                        || (tokens.get(at - 1).is(Tag.ADVERB)
                                && at > 1
                                && tokens.get(at - 2).is(Tag.PREPOSITION)));
    }

    /** Whether it is this form alone, without auxiliaries. */
    boolean isParticiple(Kind wanted) {
        return kind == wanted && end - start == 1;
    }

    /** Whether no auxiliary and no ending says who does it. */
    boolean isBare() {
        return kind == Kind.BASE && end - start <= 2;
    }

    /** "Cannot read and write": a bare form behind "and" goes on with the auxiliaries before. */
    boolean sharesAuxiliary(Polarity before) {
        return before != Polarity.SAID && isBare() && !hasModal && !isInfinitive;
    }

    /** Reads one. */
    private static final class Reader {

        private final List<Tagged> tokens;
        private final Lexicon lexicon;
        private final int start;
        private int at;
        private boolean be;
        private boolean infinitive;
        private boolean modal;
        private boolean have;
        private Polarity polarity = Polarity.SAID;

        private Reader(List<Tagged> tokens, int start, Lexicon lexicon) {
            this.tokens = tokens;
            this.start = start;
            this.lexicon = lexicon;
            at = start;
        }

        private VerbGroup read() {
            for (; at < tokens.size(); at++) {
                Tagged token = tokens.get(at);
                switch (token.tag()) {
                    case TO -> infinitive = infinitive || at == start;
                    case MODAL -> {
                        modal = true;
                        polarity =
                                lexicon.is(WordSet.HEDGES, token.lower()) ? Polarity.HEDGED.within(polarity) : polarity;
                    }
                    case BE -> be = true;
                    case HAVE -> have = true;
                    case NOT -> negate();
                    case ADVERB -> {}
                    case VERB -> {
                        return verb(token);
                    }
                    case ADJECTIVE, NOUN -> {
                        if (be && tooMuch(at)) {
                            polarity = Polarity.DENIED.within(polarity);
                            be = false;
                        } else if (!catenative(token)) {
                            return auxiliaries();
                        }
                    }
                    default -> {
                        return auxiliaries();
                    }
                }
                if (token.is(Tag.BE, Tag.HAVE) && catenativeNext()) {
                    at++;
                }
            }
            return auxiliaries();
        }

        private void negate() {
            boolean only = at + 1 < tokens.size()
                    && (tokens.get(at + 1).lower().equals("only")
                            || tokens.get(at + 1).lower().equals("just"));
            if (!only) {
                polarity = polarity == Polarity.DENIED
                        ? Polarity.OPEN
                        : polarity == Polarity.HEDGED ? Polarity.DENIED : Polarity.DENIED.within(polarity);
            }
        }

        private VerbGroup verb(Tagged token) {
            VerbForm form = Objects.requireNonNull(token.verb());
            Kind kind = Objects.requireNonNull(token.kind());
            Optional<Polarity> outer = isChain()
                    ? lexicon.catenative(token.lower()).or(() -> lexicon.catenative(form.lemma()))
                    : Optional.empty();
            if (outer.isPresent()) {
                // "Is used to write", but "used to write": no more.
                boolean past = !be
                        && !infinitive
                        && !modal
                        && kind != Kind.THIRD
                        && kind != Kind.BASE
                        && kind != Kind.ING
                        && form.lemma().equals("use");
                // "Does not need to write": whether it does is not said.
                boolean free = polarity == Polarity.DENIED && lexicon.is(WordSet.OBLIGATIONS, form.lemma());
                polarity = (past || free ? Polarity.OPEN : outer.get()).within(free ? Polarity.SAID : polarity);
                at += 2;
                be = false;
                while (at < tokens.size() && tokens.get(at).is(Tag.ADVERB, Tag.NOT)) {
                    if (tokens.get(at).is(Tag.NOT)) {
                        negate();
                    }
                    at++;
                }
                if (at < tokens.size() && tokens.get(at).is(Tag.BE)) {
                    be = true;
                    at++;
                }
                return at < tokens.size() && tokens.get(at).is(Tag.VERB) ? verb(tokens.get(at)) : auxiliaries();
            }
            boolean passive = kind == Kind.PARTICIPLE && !(have && !be);
            return new VerbGroup(form, kind, passive, polarity, infinitive, modal, start, at + 1);
        }

        /** Whether "to" and a verb follow the verb here. */
        private boolean isChain() {
            return at + 2 < tokens.size()
                    && tokens.get(at + 1).is(Tag.TO)
                    && !tokens.get(at).is(Tag.NOUN);
        }

        private boolean catenativeNext() {
            return at + 1 < tokens.size() && catenativeAt(at + 1);
        }

        private boolean catenative(Tagged token) {
            return be && catenativeAt(at) && consume(token);
        }

        private boolean catenativeAt(int place) {
            return place + 1 < tokens.size()
                    && tokens.get(place + 1).is(Tag.TO)
                    && tokens.get(place).is(Tag.ADJECTIVE, Tag.NOUN)
                    && lexicon.catenative(tokens.get(place).lower()).isPresent()
                    && consume(tokens.get(place));
        }

        /** "Too large to pass". */
        private boolean tooMuch(int place) {
            return place > 0
                    && place + 1 < tokens.size()
                    && tokens.get(place - 1).lower().equals("too")
                    && tokens.get(place + 1).is(Tag.TO);
        }

        private boolean consume(Tagged token) {
            polarity = lexicon.catenative(token.lower()).orElseThrow().within(polarity);
            be = false;
            return true;
        }

        /** What stands here without a full verb. */
        private VerbGroup auxiliaries() {
            VerbForm form = be ? BE : have ? HAVE : null;
            int end = Math.max(at, start + 1);
            return new VerbGroup(
                    form, form == null ? null : Kind.THIRD, false, polarity, infinitive, modal, start, end);
        }
    }
}
