package clausebook.render.engine;

import clausebook.words.Words;

/// What a template gets.
///
/// @param words of the interface, as `say`
/// @param frame what all pages share, as `page`
/// @param view  what this page shows, as `view`
public record Sheet(Words words, Record frame, Record view) {}
