package clausebook.desk.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lets a request in, finds its page, and sends the answer.
final class Answering implements HttpHandler {

    private final Gate gate;
    private final Secret secret;
    private final boolean readOnly;
    private final Map<String, DeskPage> pages;
    private final Refusals refusals;
    private final Semaphore places = new Semaphore(Limits.AT_ONCE);
    private final AtomicLong answered = new AtomicLong();

    Answering(Gate gate, Secret secret, boolean readOnly, Map<String, DeskPage> pages, Refusals refusals) {
        this.gate = gate;
        this.secret = secret;
        this.readOnly = readOnly;
        this.pages = pages;
        this.refusals = refusals;
    }

    static Map<String, DeskPage> byName(List<DeskPage> pages) {
        return pages.stream().collect(Collectors.toMap(DeskPage::name, Function.identity()));
    }

    long answered() {
        return answered.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean free = places.tryAcquire();
            try {
                new Sending(exchange, secret).send(free ? answer(exchange) : refusals.toStrangers(Status.TOO_MANY));
            } finally {
                if (free) {
                    places.release();
                }
            }
        }
    }

    private Response answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        int refused = gate.refusal(method, exchange.getRequestHeaders());
        if (refused != 0 || !exchange.getProtocol().matches("HTTP/1\\.[01]")) {
            return refusals.toStrangers(refused == 0 ? Status.MALFORMED : refused);
        }
        try {
            Target target = Target.of(exchange.getRequestURI());
            if (!secret.is(target.first())) {
                return refusals.toStrangers(Status.NOT_FOUND);
            }
            answered.incrementAndGet();
            return inside(Method.of(method).orElseThrow(), target, exchange);
        } catch (MalformedRequest _) {
            return refusals.toStrangers(Status.MALFORMED);
        }
    }

    /// From here on the request is known to come from the desk's own pages.
    private Response inside(Method method, Target target, HttpExchange exchange) throws IOException, MalformedRequest {
        if (target.bare()) {
            return Response.seeOther("");
        }
        String name = target.parts().isEmpty() ? "" : target.parts().getFirst();
        DeskPage page = pages.get(name);
        Request bodiless = new Request(method, target.parts(), target.query(), "", new byte[0]);
        if (page == null || readOnly && page.writes() && !method.onlyReads()) {
            return refusals.instead(bodiless, page == null ? Status.NOT_FOUND : Status.LOCKED);
        }
        Body body = Body.of(exchange, page.mostBytes());
        return body.refusal() != 0
                ? refusals.instead(bodiless, body.refusal())
                : asked(page, new Request(method, target.parts(), target.query(), body.type(), body.bytes()));
    }

    private Response asked(DeskPage page, Request request) throws MalformedRequest {
        try {
            Response response = page.answer(request);
            boolean words = response.body().length == 0 && response.status() >= Status.MALFORMED;
            return words ? refusals.instead(request, response.status()) : response;
        } catch (IOException | RuntimeException | Error fault) {
            if (System.getenv("CLAUSEBOOK_TRACE") != null) {
                fault.printStackTrace();
            }
            return refusals.instead(request, Status.FAULT);
        }
    }
}
