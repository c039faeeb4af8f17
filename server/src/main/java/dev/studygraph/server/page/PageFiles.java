package dev.studygraph.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the page from the class path: its own files, and the libraries it uses below {@code /webjars}. */
public final class PageFiles implements Handler {

    private static final String WEBJARS = "webjars/";
    private static final String MODULES = "app/main.js";
    private static final Set<String> STYLES = Set.of("styles/page.css", "styles/login.css");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final Map<String, PageFile> files = new ConcurrentHashMap<>();

    /** The page itself, empty where the class path has none. */
    public String html() {
        return text(find("index.html"));
    }

    /** The page on which a browser gives the access token, empty where the class path has none. */
    public String login() {
        return text(find("login.html"));
    }

    private static String text(Optional<PageFile> file) {
        return file.map(PageFile::text).orElse("");
    }

    @Override
    public void handle(Context ctx) {
        String path = ctx.path().equals("/") ? "index.html" : ctx.path().substring(1);
        PageFile file = find(path).orElseThrow(() -> new NotFoundResponse("There is no " + ctx.path() + " here."));
        // The path of a library holds its version, so that what is there never changes.
        String caching = path.startsWith(WEBJARS) ? "public, max-age=31536000, immutable" : "no-cache";
        ctx.header(Header.CACHE_CONTROL, caching)
                .header(Header.ETAG, file.tag())
                .header(Header.VARY, Header.ACCEPT_ENCODING);
        if (file.tag().equals(ctx.header(Header.IF_NONE_MATCH))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            send(file, ctx);
        }
    }

    private static void send(PageFile file, Context ctx) {
        String accepted = ctx.header(Header.ACCEPT_ENCODING);
        boolean gzip = accepted != null && accepted.contains("gzip") && file.shrinks();
        ctx.contentType(file.mediaType());
        if (gzip) {
            ctx.header(Header.CONTENT_ENCODING, "gzip");
        }
        ctx.minSizeForCompression(Integer.MAX_VALUE).result(file.bytes(gzip));
    }

    private Optional<PageFile> find(String path) {
        PageFile known = files.get(path);
        return known == null ? read(path) : Optional.of(known);
    }

    private Optional<PageFile> read(String path) {
        String mediaType = MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (mediaType == null || path.contains("..") || path.contains("//")) {
            return Optional.empty();
        }
        if (PageFiles.class.getResource(resource(path)) == null) {
            return Optional.empty();
        }
        PageFile file = new PageFile(mediaType, content(path));
        files.put(path, file);
        return Optional.of(file);
    }

    /** The page's modules and its style sheets go out in one piece each, and no script with its comments. */
    private static byte[] content(String path) {
        if (path.equals(MODULES)) {
            return LeanScript.of(JoinedModules.of(path, PageFiles::text)).getBytes(UTF_8);
        }
        if (STYLES.contains(path)) {
            return JoinedStyles.of(path, PageFiles::text).getBytes(UTF_8);
        }
        return path.endsWith(".js") ? LeanScript.of(text(path)).getBytes(UTF_8) : bytes(path);
    }

    private static String text(String path) {
        return new String(bytes(path), UTF_8);
    }

    private static byte[] bytes(String path) {
        try (InputStream content = PageFiles.class.getResourceAsStream(resource(path))) {
            return requireNonNull(content, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " of the page cannot be read.", e);
        }
    }

    private static String resource(String path) {
        return (path.startsWith(WEBJARS) ? "/META-INF/resources/" : "/page/") + path;
    }
}
