package dev.studygraph.seed;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What {@code seed extract} prints, for those who know no more of what is found than the form of these lines. */
public final class ExtractedLines {

    private ExtractedLines() {}

    /** The lines for a folder of notes, each a JSON object. */
    public static List<String> of(Path notes) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        if (Seed.run(out, System.err, "extract", "--notes", notes.toString()) != 0) {
            throw new IllegalStateException(notes + ": cannot be read; the message above says why");
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
