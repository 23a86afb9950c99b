package clausebook.corpus;

import java.util.Optional;

/// A clerk's own phrase of force, read before the program's.
///
/// @param words    the phrase, such as `are at liberty to`
/// @param language of the phrase, where it is not that of the site
public record Phrase(String words, Duty duty, Optional<String> language) {}
