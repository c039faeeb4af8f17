package dev.studygraph.seed;

import dev.studygraph.note.Progress;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far work has come that takes long: by a bar on a terminal, by a line now and then elsewhere. */
public final class Bar implements Progress, AutoCloseable {

    /** Set by the scripts, which know whether standard error is a terminal. */
    private static final String IS_TERMINAL = "seed.terminal";

    private static final Duration BEFORE_A_BAR = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final String work;
    private final PrintStream err;
    private final boolean drawn;
    private final Duration pause;
    private long shown = System.nanoTime();
    private @Nullable ProgressBar bar;

    private Bar(String work, PrintStream err, boolean drawn, Duration pause) {
        this.work = work;
        this.err = err;
        this.drawn = drawn;
        this.pause = pause;
    }

    /** Word of this work, "Loading", to be given on standard error if it takes more than a moment. */
    public static Bar of(String work) {
        return on(System.err, work);
    }

    /** The same on a stream that stands for standard error. */
    static Bar on(PrintStream err, String work) {
        return Boolean.getBoolean(IS_TERMINAL) ? drawn(err, work, BEFORE_A_BAR) : lines(err, work, BETWEEN_LINES);
    }

    /** A bar that appears so late. */
    static Bar drawn(PrintStream err, String work, Duration pause) {
        return new Bar(work, err, true, pause);
    }

    /** Lines, one as often as that. */
    static Bar lines(PrintStream err, String work, Duration pause) {
        return new Bar(work, err, false, pause);
    }

    @Override
    public void at(int done, int total) {
        if (bar == null && System.nanoTime() - shown < pause.toNanos()) {
            return;
        }
        shown = System.nanoTime();
        if (drawn) {
            bar = bar == null ? draw() : bar;
            bar.maxHint(total);
            bar.stepTo(done);
        } else {
            err.println("%s: %d %%".formatted(work, total == 0 ? 100 : 100L * done / total));
        }
    }

    private ProgressBar draw() {
        return new ProgressBarBuilder()
                .setTaskName(work)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
