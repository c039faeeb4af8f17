package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Labels.Labelled;
import dev.studygraph.extract.Lexicon.Label;
import dev.studygraph.extract.Lexicon.VerbForm;
import dev.studygraph.extract.Lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers that only make sense with their question: "Where can A deliver to?", "B, C and D." Remembers the
 * question, so sentences must come in order.
 */
final class AnswerRule {

    private static final Pattern POLAR = Pattern.compile("(?i)\\W*(?:can|could|does|do|is|are|will|may|should)\\b");
    private static final Pattern YES = Pattern.compile("(?i)\\W*(?:yes|yep|true|right|correct)\\b");
    private static final Pattern NO = Pattern.compile("(?i)\\W*(?:no|nope|false|wrong|never)\\b");

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;
    private final LabelRule labels;
    private final Function<Reading, List<Claim>> flows;
    private @Nullable Labelled asked;
    private List<Claim> proposed = List.of();
    private List<CatalogueEntry> spokenOf = List.of();

    /**
     * A rule that has heard no question yet.
     *
     * @param flows what a sentence says of the ways of data
     */
    AnswerRule(Lexicon lexicon, Taxonomy taxonomy, LabelRule labels, Function<Reading, List<Claim>> flows) {
        this.flows = flows;
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
        this.labels = labels;
    }

    /** What a sentence says as the answer to the question before it; nothing where there was none. */
    List<Claim> read(Reading sentence) {
        if (sentence.text().endsWith("?")) {
            asked = asked(sentence).orElse(null);
            boolean polar = POLAR.matcher(sentence.text()).lookingAt()
                    || sentence.tokens().stream().anyMatch(ArrowRule::isArrow);
            proposed = polar ? flows.apply(sentence) : List.of();
            return List.of();
        }
        Labelled question = asked;
        List<Claim> thesis = proposed;
        asked = null;
        proposed = List.of();
        if (!thesis.isEmpty() && NO.matcher(sentence.text()).lookingAt()) {
            List<Claim> claims = new ArrayList<>(flows.apply(sentence));
            thesis.forEach(claim -> claims.add(claim.asDenied(!claim.denied())));
            return claims;
        }
        if (!thesis.isEmpty() && YES.matcher(sentence.text()).lookingAt()) {
            List<Claim> said = flows.apply(sentence);
            return said.isEmpty() ? thesis : said;
        }
        List<CatalogueEntry> named = taxonomy.actors(sentence.firstNames());
        if (question == null || !startsList(sentence)) {
            spokenOf = named.isEmpty() ? spokenOf : List.of(named.getFirst());
            return List.of();
        }
        return labels.read(question, sentence.in(sentence.context().about(question.subjects())));
    }

    /** An answer that lists names starts with one, and says nothing of it. */
    private boolean startsList(Reading answer) {
        List<CatalogueEntry> first = answer.firstNames();
        Verbs verbs = new Verbs(answer.tokens(), lexicon);
        int next = 0;
        while (next < answer.tokens().size() && !answer.tokens().get(next).isThing()) {
            next++;
        }
        int behind = next + 1;
        boolean saysMore = behind < answer.tokens().size()
                && (verbs.at(behind).isPresent()
                        || lexicon.is(
                                WordSet.FILLERS, answer.tokens().get(behind).key()))
                && !answer.tokens().get(behind).is("and")
                && !answer.tokens().get(behind).is("or");
        return !first.isEmpty() && !saysMore && first.stream().allMatch(taxonomy::holdsData);
    }

    /** What a question asks for: the ends, sources or readers of a thing. */
    private Optional<Labelled> asked(Reading question) {
        Verbs verbs = new Verbs(question.tokens(), lexicon);
        for (int i = 0; i < question.tokens().size(); i++) {
            Optional<VerbForm> verb = verbs.at(i).filter(form -> asksForEnds(form.verbClass()));
            if (verb.isPresent()) {
                List<CatalogueEntry> before = things(question.tokens().subList(0, i));
                List<CatalogueEntry> after =
                        things(question.tokens().subList(i, question.tokens().size()));
                boolean takes =
                        verb.get().verbClass() == VerbClass.TAKE || verb.get().verbClass() == VerbClass.QUERY;
                if (!before.isEmpty()) {
                    spokenOf = before;
                    return Optional.of(new Labelled(takes ? Label.SOURCES : Label.TARGETS, "", before));
                }
                List<CatalogueEntry> owners = after.isEmpty() ? spokenOf : after;
                return owners.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Labelled(takes ? Label.CONSUMERS : Label.SOURCES, "", owners));
            }
        }
        List<CatalogueEntry> named = things(question.tokens());
        spokenOf = named.isEmpty() ? spokenOf : named;
        return Optional.empty();
    }

    private static boolean asksForEnds(VerbClass verb) {
        return switch (verb) {
            case DELIVER, TAKE, QUERY, FEED -> true;
            case FLOW, INVOKE, RUN, PROCESS, CONVERT, CONNECT, USE, INTEGRATE, OTHER -> false;
        };
    }

    private List<CatalogueEntry> things(List<Token> tokens) {
        return tokens.stream()
                .map(Token::entry)
                .filter(Objects::nonNull)
                .filter(taxonomy::acts)
                .distinct()
                .toList();
    }
}
