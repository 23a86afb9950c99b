package clausebook.desk.home;

/// Something that is still missing.
///
/// @param count how often
/// @param words what is missing, as a link
/// @param href  where it can be seen or mended
/// @param of    the edition that it is missing in; "" where it is of none
/// @param hint  what it means for readers
public record Owed(int count, String words, String href, String of, String hint) {}
