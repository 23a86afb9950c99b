package clausebook.desk.door;

import java.util.Optional;

/// What a request may want; every other method is refused.
public enum Method {
    GET, HEAD, POST;

    /// The method of a name, written exactly so.
    static Optional<Method> of(String name) {
        return switch (name) {
            case "GET" -> Optional.of(GET);
            case "HEAD" -> Optional.of(HEAD);
            case "POST" -> Optional.of(POST);
            default -> Optional.empty();
        };
    }

    /// True where nothing may change by it.
    public boolean onlyReads() {
        return this != POST;
    }
}
