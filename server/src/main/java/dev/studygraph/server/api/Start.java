package dev.studygraph.server.api;

import dev.studygraph.note.Progress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a server has come that is being started, for those who wait for it. */
public final class Start {

    private final Map<Step, State> states = new EnumMap<>(Step.class);
    private boolean over;

    /** A start of which nothing is done yet. */
    public Start() {
        for (Step step : Step.values()) {
            states.put(step, new State(step.words, Phase.waiting, 0, 0));
        }
    }

    /** Does the work of a step, which is told from then on. */
    public <T> T step(Step step, Function<Progress, T> work) {
        tell(step, Phase.running, 0, 0);
        T result = work.apply((done, total) -> tell(step, Phase.running, done, total));
        State last = state(step);
        tell(step, Phase.done, last.total(), last.total());
        return result;
    }

    /** Questions are answered from now on. */
    public synchronized void finish() {
        over = true;
    }

    /** Whether questions are answered. */
    public synchronized boolean isOver() {
        return over;
    }

    /** The steps in their order, as far as they have come. */
    synchronized List<State> steps() {
        return List.copyOf(states.values());
    }

    /** What is being done, in a sentence. */
    String inWords() {
        String running = steps().stream()
                .filter(step -> step.phase() == Phase.running)
                .map(State::inWords)
                .collect(Collectors.joining("; "));
        return Stream.of("Study Graph is starting", running)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": ", "", "."));
    }

    private synchronized State state(Step step) {
        return Objects.requireNonNull(states.get(step));
    }

    private synchronized void tell(Step step, Phase phase, int done, int total) {
        states.put(step, new State(step.words, phase, done, total));
    }

    /** What a start consists of; the first two are done side by side. */
    public enum Step {
        OPENING("opening the database"),
        READING("reading your notes"),
        LOADING("loading what they say");

        private final String words;

        Step(String words) {
            this.words = words;
        }
    }

    /** Whether a step is under way; spelled as in the answer. */
    enum Phase {
        waiting,
        running,
        done
    }

    /**
     * How far a step has come.
     *
     * @param step what is done
     * @param total how much there is to do, 0 where nobody can tell
     */
    record State(String step, Phase phase, int done, int total) {

        String inWords() {
            return total == 0 ? step : "%s, %d of %d".formatted(step, done, total);
        }
    }
}
