package clausebook.intake.office;

/// Text between elements of XML.
public record TagText(String letters) implements TagContent {}
