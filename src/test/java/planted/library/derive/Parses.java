package planted.library.derive;

import tools.jackson.core.json.JsonFactory;

/// A library outside its one place.
public record Parses(JsonFactory factory) {}
