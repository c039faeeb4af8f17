package dev.studygraph.server.http;

import io.javalin.config.JettyConfig;
import io.javalin.http.Header;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what is no HTTP, and so never reaches a handler, with a problem too. */
public final class UnreadableRequests extends ErrorHandler {

    private UnreadableRequests() {}

    /** Lets a server answer so. */
    public static void answer(JettyConfig jetty) {
        jetty.modifyServer(server -> {
            server.setErrorHandler(new UnreadableRequests());
            server.insertHandler(new KnownMethods());
        });
        // Jetty reads %u0041 as a letter, which no standard does and what is behind it cannot.
        jetty.modifyHttpConfiguration(http -> http.setUriCompliance(
                http.getUriCompliance().without("standard", UriCompliance.Violation.UTF16_ENCODINGS)));
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String title = HttpStatus.getMessage(status);
        String id = RequestId.of(null);
        String problem = """
                {"type":"about:blank","title":"%s","status":%d,"detail":"The request cannot be read as HTTP: %s.","instance":"%s"}""".formatted(title, status, title, RequestId.instance(id));
        response.getHeaders().put(RequestId.HEADER, id);
        response.getHeaders().put(Header.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(Header.X_CONTENT_TYPE_OPTIONS, "nosniff");
        Content.Sink.write(response, true, problem, callback);
    }
}
