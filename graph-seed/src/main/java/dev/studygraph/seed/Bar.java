package dev.studygraph.seed;

import dev.studygraph.load.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar where somebody looks at it, nothing elsewhere. */
final class Bar implements Progress, AutoCloseable {

    /** Set by the script, which knows whether standard error is a terminal. */
    private static final String IS_TERMINAL = "seed.terminal";

    private final @Nullable ProgressBar bar;

    private Bar(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar on standard error, if that is a terminal. */
    static Bar on(PrintStream err) {
        return Boolean.getBoolean(IS_TERMINAL) ? drawn(err) : new Bar(null);
    }

    /** A bar that is drawn in any case. */
    static Bar drawn(PrintStream err) {
        return new Bar(new ProgressBarBuilder()
                .setTaskName("Loading")
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build());
    }

    @Override
    public void at(int done, int total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
