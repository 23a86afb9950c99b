package planted.builder.check;

import planted.builder.pipeline.Builds;

/// A stage that knows who builds.
public record Checks(Builds builds) {}
