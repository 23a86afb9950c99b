package planted.stages.check;

/// The stage it may not know.
public record Checks() {}
