package clausebook.intake.office;

/// What stands in an element of XML.
public sealed interface TagContent permits Tag, TagText {}
