package clausebook.desk.door;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The desk's server: listens on this computer's own address alone, and on no other.
public final class Door implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    static {
        Limits.set();
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Answering answering;
    private final Secret secret;

    private Door(HttpServer server, ExecutorService threads, Answering answering, Secret secret) {
        this.server = server;
        this.threads = threads;
        this.answering = answering;
        this.secret = secret;
    }

    /// Opens it.
    ///
    /// @param port     0 for any that is free
    /// @param readOnly true to refuse whatever may change something
    /// @throws IOException where the port is taken
    public static Door open(int port, Secret secret, boolean readOnly, List<DeskPage> pages, Refusals refusals)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Gate gate = new Gate("127.0.0.1:" + server.getAddress().getPort());
        Answering answering = new Answering(gate, secret, readOnly, Answering.byName(pages), refusals);
        server.setExecutor(threads);
        server.createContext("/", answering);
        server.start();
        return new Door(server, threads, answering, secret);
    }

    /// The port on which it listens.
    public int port() {
        return server.getAddress().getPort();
    }

    /// Where its first page is.
    public String address() {
        return "http://127.0.0.1:" + port() + "/" + secret.word() + "/";
    }

    /// How many requests that knew the secret it has answered.
    public long answered() {
        return answering.answered();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
