package dev.studygraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StudyGraphTest
class PageFilesIT {

    @Test
    void thePageIsServedAtTheRoot(Api api) {
        HttpResponse<String> page = api.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body()).startsWith("<!doctype html>");
    }

    @Test
    void aLibraryIsKeptByTheBrowserAndAFileOfThePageIsAskedForAgain(Api api) {
        assertThat(api.get("/webjars/lit-html/3.3.2/lit-html.js").headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        assertThat(api.get("/app/main.js").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @Test
    void aFileThatTheBrowserHasIsNotSentAgain(Api api) {
        String tag = api.get("/app/main.js").headers().firstValue("ETag").orElseThrow();

        assertThat(api.get("/app/main.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aFileIsSentCompressed(Api api) {
        HttpResponse<String> library = api.get("/webjars/lit-html/3.3.2/lit-html.js", "Accept-Encoding", "gzip");

        assertThat(library.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(library.headers().allValues("Content-Encoding")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/logback.xml",
                "/app/",
                "/app",
                "/app/../index.html",
                "/webjars/../../page/index.html",
                "/webjars/"
            })
    void nothingElseOfTheClassPathIsServed(String path, Api api) {
        assertThat(api.get(path).statusCode()).isBetween(400, 404);
    }
}
