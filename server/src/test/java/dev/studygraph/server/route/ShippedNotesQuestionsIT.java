package dev.studygraph.server.route;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.note.ShippedNotes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedNotesQuestionsIT {

    private static AskedServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = new AskedServer(data, new Extractor(Catalogue.shipped()).read(ShippedNotes.read()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<AskedQuestion> questions() {
        return AskedQuestion.in("streaming-questions.txt");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theRouteIsFound(AskedQuestion question) {
        server.check(question);
    }
}
