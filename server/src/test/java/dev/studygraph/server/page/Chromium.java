package dev.studygraph.server.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of the machine; none is downloaded. */
public final class Chromium implements AutoCloseable {

    private static final List<String> WHOLE = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> WITHOUT_WINDOWS = List.of("chromium-headless-shell");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    private Chromium(List<String> first, List<String> otherwise) {
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable(Stream.concat(first.stream(), otherwise.stream())
                                .toList()))
                        .setArgs(List.of("--no-sandbox")));
    }

    /** The one that needs the least, where there is a choice: it has no windows. */
    public static Chromium quick() {
        return new Chromium(WITHOUT_WINDOWS, WHOLE);
    }

    /** The one that readers have, where there is a choice: it draws frames as they see them. */
    public static Chromium whole() {
        return new Chromium(WHOLE, WITHOUT_WINDOWS);
    }

    /** The browser itself. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable(List<String> names) {
        List<Path> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium on the PATH."));
    }
}
