package vn.doingoai.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks the portal for its first page as a browser of that tenant would. A booted server is no proof: the application
 * may have failed to deploy. A plain socket, because Java's clients neither resolve {@code *.localhost} nor let the
 * Host header be set.
 */
final class Probe {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final String address;
    private final int port;

    Probe(String address, int port) {
        this.address = "0.0.0.0".equals(address) ? "127.0.0.1" : address;
        this.port = port;
    }

    /** The status of the answer to a request for the host's first page; 0 when nobody answers. */
    int status(String host) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            String request = "GET / HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return answer != null && answer.matches("HTTP/1\\.1 \\d{3}.*")
                    ? Integer.parseInt(answer.substring(9, 12))
                    : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
