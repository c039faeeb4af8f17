package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.javalin.http.HttpStatus;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A client on one connection that costs so little that many of them leave the machine to the server. */
final class Knock implements AutoCloseable {

    private static final int PATIENCE_MILLISECONDS = 30_000;

    private final URI server;
    private final Socket socket;
    private final InputStream in;

    Knock(URI server) throws IOException {
        this.server = server;
        socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** What a path answers: its status and its headers. */
    Heard ask(String target) throws IOException {
        String request = "GET " + target + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if (headers.containsKey("content-length")) {
            in.skipNBytes(Long.parseLong(headers.get("content-length")));
        } else {
            skipChunks();
        }
        return new Heard(status, headers);
    }

    /**
     * Reads what a path answers.
     *
     * @throws IllegalStateException where that is no answer
     */
    void read(String target) {
        try {
            Heard heard = ask(target);
            if (heard.status() != HttpStatus.OK.getCode()) {
                throw new IllegalStateException(target + " is answered with " + heard);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void skipChunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            in.skipNBytes(size + 2L);
        } while (size > 0);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException("the server hung up");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    /** An answer without its body. */
    record Heard(int status, Map<String, String> headers) {

        /** Whether this says, as it should, that the server is busy. */
        boolean isShed() {
            return status == 503
                    && headers.containsKey("retry-after")
                    && headers.getOrDefault("content-type", "").startsWith("application/problem+json");
        }
    }
}
