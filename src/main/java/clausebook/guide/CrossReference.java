package clausebook.guide;

/// A mention in a clause's text whose target has been proven.
///
/// @param written the target as the author wrote it: the key by which the text's mention finds it again
public record CrossReference(String written, Target target) {}
