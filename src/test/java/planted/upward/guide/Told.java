package planted.upward.guide;

/// The noun above.
public record Told() {}
