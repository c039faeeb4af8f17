package dev.studygraph.server.route;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.note.NoteFolders;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in the finding of routes knows of the field that the notes are about: here it is a sound studio. */
class StudioQuestionsIT {

    private static AskedServer server;

    @BeforeAll
    static void start(@TempDir Path data) throws URISyntaxException {
        Path studio = Path.of(Objects.requireNonNull(StudioQuestionsIT.class.getResource("studio"))
                .toURI());
        Catalogue names = Catalogue.read(studio.resolve("catalogue.yaml"));
        server = new AskedServer(data, new Extractor(names).read(NoteFolders.read(List.of(studio))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<AskedQuestion> questions() {
        return AskedQuestion.in("studio-questions.txt");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theRouteIsFound(AskedQuestion question) {
        server.check(question);
    }
}
