package planted.builder.pipeline;

import picocli.CommandLine;

/// A builder that knows the command line.
public record Builds(CommandLine commands) {}
