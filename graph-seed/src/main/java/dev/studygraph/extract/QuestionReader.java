package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.SampleQuestion;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together the sample questions of a note: a scenario up to its question mark, then the reasoning. */
final class QuestionReader {

    private final List<SampleQuestion> questions = new ArrayList<>();
    private final List<Tip> reasoning = new ArrayList<>();
    private @Nullable Draft draft;

    /** Takes the next line of a part that holds questions. */
    void add(String title, Evidence evidence, String plain, List<CatalogueEntry> things) {
        if (draft == null || !draft.title.equals(title) || (draft.asked && plain.endsWith("?"))) {
            finish();
            draft = new Draft(title, evidence);
        }
        draft.things.addAll(things);
        if (draft.asked) {
            append(draft.reasoning, plain);
            List<Term.Thing> about = things.stream().map(CatalogueEntry::thing).toList();
            if (!about.isEmpty()) {
                reasoning.add(new Tip(Tip.Kind.REASONING, about, evidence));
            }
        } else {
            append(draft.scenario, plain);
            draft.asked = plain.endsWith("?");
        }
    }

    /** Closes the question that is open. */
    void finish() {
        if (draft != null && draft.asked) {
            List<Term.Thing> about =
                    draft.things.stream().map(CatalogueEntry::thing).toList();
            questions.add(new SampleQuestion(
                    draft.title, draft.scenario.toString(), draft.reasoning.toString(), about, draft.evidence));
        }
        draft = null;
    }

    List<SampleQuestion> questions() {
        return questions;
    }

    /** The sentences that say why an answer is right, as tips. */
    List<Tip> reasoning() {
        return reasoning;
    }

    private static void append(StringBuilder text, String more) {
        text.append(text.isEmpty() ? "" : " ").append(more);
    }

    private static final class Draft {

        private final String title;
        private final Evidence evidence;
        private final StringBuilder scenario = new StringBuilder();
        private final StringBuilder reasoning = new StringBuilder();
        private final Set<CatalogueEntry> things = new LinkedHashSet<>();
        private boolean asked;

        private Draft(String title, Evidence evidence) {
            this.title = title;
            this.evidence = evidence;
        }
    }
}
