package vn.doingoai.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private static final Map<String, Integer> STATUS =
            Map.of("gia-lai.localhost", 200, "thanh-hoa.localhost", 302, "broken.localhost", 500);

    private HttpServer server;
    private Probe probe;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
            exchange.sendResponseHeaders(STATUS.getOrDefault(host, 404), -1);
            exchange.close();
        });
        server.start();
        probe = new Probe("127.0.0.1", server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theStatusOfTheFirstPageIsTold() {
        assertThat(probe.status("gia-lai.localhost")).isEqualTo(200);
        assertThat(probe.status("thanh-hoa.localhost")).isEqualTo(302);
        assertThat(probe.status("broken.localhost")).isEqualTo(500);
        assertThat(probe.status("unknown.localhost")).isEqualTo(404);
    }

    @Test
    void silenceIsZero() {
        server.stop(0);
        assertThat(probe.status("gia-lai.localhost")).isZero();
    }
}
