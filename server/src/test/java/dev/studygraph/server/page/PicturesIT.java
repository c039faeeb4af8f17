package dev.studygraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@BrowserTest
class PicturesIT {

    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void theMainViewsAreThereToBeLookedAt(Reader reader, Api api) {
        Pictures.take(reader.page().context().browser(), api.server(), FOLDER);

        assertThat(FOLDER)
                .isDirectoryContaining("glob:**/routes.png")
                .isDirectoryContaining("glob:**/phone-map-dark.png");
    }
}
