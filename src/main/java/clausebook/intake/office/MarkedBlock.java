package clausebook.intake.office;

/// A paragraph or a table with the marks of its changes.
public sealed interface MarkedBlock permits MarkedParagraph, MarkedTable {}
