package dev.studygraph.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** Sends what a well-behaved HTTP client would refuse to send. */
final class RawHttp {

    private RawHttp() {}

    /** Everything that the server answers to a request with exactly these headers. */
    static String get(URI server, String target, String... headers) throws IOException {
        return send(server, "GET " + target, "", headers);
    }

    /** Everything that the server answers to a body that is sent with exactly these headers. */
    static String post(URI server, String target, String body, String... headers) throws IOException {
        return send(server, "POST " + target, body, headers);
    }

    private static String send(URI server, String start, String body, String... headers) throws IOException {
        String length = body.isEmpty() ? "" : "\r\nContent-Length: " + body.length();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = start + " HTTP/1.1\r\n" + String.join("\r\n", headers) + length
                    + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
