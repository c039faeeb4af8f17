package dev.studygraph.fact;

import java.util.List;

/**
 * A worked sample question: a scenario, which is no fact, and the answer's reasoning.
 *
 * @param title its name in the note, such as "Q1"
 * @param scenario the situation and what is asked
 * @param reasoning why the answer is the answer, empty where the note gives none
 * @param about the things that the scenario and the reasoning name
 * @param evidence where it stands
 */
public record SampleQuestion(
        String title, String scenario, String reasoning, List<Term.Thing> about, Evidence evidence) {

    public SampleQuestion {
        about = List.copyOf(about);
    }
}
