package planted.upward.corpus;

import planted.upward.guide.Told;

/// A noun that imports one above it.
public record Meant(Told told) {}
