package clausebook.render.part;

/// A duty as a mark.
///
/// @param style the word of the duty, which names its shape: `must-not`
/// @param words the word shown
/// @param note  whom it binds where that is not everybody, or empty
public record Mark(String style, String words, String note) {}
