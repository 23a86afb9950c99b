package planted.homeless.derive;

import org.junit.jupiter.api.DisplayNameGenerator;

/// A library that no package is the home of.
public record Asks(DisplayNameGenerator names) {}
