package planted.stages.load;

import planted.stages.check.Checks;

/// A stage that knows another.
public record Loads(Checks checks) {}
