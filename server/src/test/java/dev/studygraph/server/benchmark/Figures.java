package dev.studygraph.server.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of figures in Markdown, each beside what it is measured against, and which of them break their bounds. */
public final class Figures {

    private final PrintStream out;
    private final boolean holds;
    private final List<String> broken = new ArrayList<>();

    /**
     * A table that is printed row by row.
     *
     * @param holds whether bounds are held; at a small size, on a busy machine, they say little
     */
    public Figures(PrintStream out, boolean holds) {
        this.out = out;
        this.holds = holds;
    }

    /** Begins the table. */
    public void head(String what, String here, String beside) {
        out.printf("| %s | %s | %s | ratio | bound |%n|---|---|---|---|---|%n", what, here, beside);
    }

    /** A figure with nothing beside it and no bound. */
    public void row(String what, String here) {
        out.printf("| %s | %s | | | |%n", what, here);
    }

    /** A figure that may be this much at most. */
    public void most(String what, String here, double figure, double most, String bound) {
        out.printf("| %s | %s | | | at most %s |%n", what, here, bound);
        hold(figure <= most, what + ": " + here + ", at most " + bound);
    }

    /** A figure beside another that may be at most so many times that. */
    public void mostTimes(String what, String here, String beside, double ratio, double most) {
        times(what, here, beside, ratio, "at most", most, ratio <= most);
    }

    /** A figure beside another that has to be at least so many times that. */
    public void leastTimes(String what, String here, String beside, double ratio, double least) {
        times(what, here, beside, ratio, "at least", least, ratio >= least);
    }

    /** Prints the bounds that were broken, and returns how many there are. */
    public int broken() {
        broken.forEach(bound -> out.println("Broken: " + bound));
        return broken.size();
    }

    private void times(
            String what, String here, String beside, double ratio, String how, double bound, boolean isKept) {
        String measured = String.format(Locale.ROOT, "%.2f", ratio);
        String held = String.format(Locale.ROOT, "%s %.2f", how, bound);
        out.printf("| %s | %s | %s | %s | %s |%n", what, here, beside, measured, held);
        hold(isKept, what + ": " + measured + " times, " + held);
    }

    private void hold(boolean isKept, String bound) {
        if (holds && !isKept) {
            broken.add(bound);
        }
    }
}
