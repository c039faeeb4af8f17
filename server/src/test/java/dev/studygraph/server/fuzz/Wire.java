package dev.studygraph.server.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** A way to the server that lets through whatever is sent, on a connection of its own. */
record Wire(URI server, Duration patience) {

    /**
     * What comes back.
     *
     * @throws IOException where nothing comes, or no HTTP, or too late
     */
    Answer send(Asked asked) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout((int) patience.toMillis());
            try {
                socket.getOutputStream().write(asked.bytes());
            } catch (IOException e) {
                // The server may have answered and gone before it was told all.
            }
            if (!asked.isWhole()) {
                socket.shutdownOutput();
            }
            return Answer.read(socket.getInputStream().readAllBytes());
        }
    }
}
