package dev.studygraph.benchmark;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmark labelled}. */
@Command(
        name = "labelled",
        description = {
            "Scores what is found in the labelled notes of this project, each read for itself.",
            "Flows count once per note, by the direction in which data move."
        })
final class LabelledBenchmark implements Runnable {

    private final PrintStream out;

    @Option(names = "--list", description = "Lists what is missed and what is wrong, too.")
    private boolean list;

    LabelledBenchmark(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run() {
        Extractor extractor = new Extractor(Catalogue.shipped());
        Score all = Score.NONE;
        out.printf(
                "%-28s %6s %6s %10s %7s %6s %8s%n", "note", "flows", "found", "precision", "recall", "F1", "denials");
        for (LabelledNote note : LabelledNote.all()) {
            Score score = note.score(extractor);
            print(note.name(), score);
            if (list) {
                print("missed", score.missed());
                print("wrong", score.wrong());
                print("missed denial", score.missedDenials());
            }
            all = all.plus(score);
        }
        print("all", all);
    }

    private void print(String name, Score score) {
        out.printf(
                "%-28s %6d %6d %10.2f %7.2f %6.2f %8s%n",
                name,
                score.required(),
                score.produced(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.denied() - score.missedDenials().size() + "/" + score.denied());
    }

    private void print(String trouble, List<String> flows) {
        flows.forEach(flow -> out.println("    " + trouble + ": " + flow));
    }
}
