package clausebook.guide;

import clausebook.corpus.ClauseId;

/// One clause over all editions of its policy.
///
/// @param current  it in the leading edition; else in the newest edition that has it
/// @param gone     true where the leading edition does not have it
/// @param address  its page from the site's root, with `#id` for an item
public record ClauseHistory(ClauseId id, PlacedClause current, boolean gone, String address) {}
