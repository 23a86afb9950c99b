package clausebook.site;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/// Serves a folder on this computer alone, as a council's web host would.
public record LoopbackServer(HttpServer server) implements AutoCloseable {

    /// Starts it on any free port.
    public static LoopbackServer of(Path folder) {
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder, SimpleFileServer.OutputLevel.NONE);
        server.start();
        return new LoopbackServer(server);
    }

    /// Where it listens, without a `/` at the end.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
