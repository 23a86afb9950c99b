package clausebook.render.part;

import clausebook.guide.Guide;

/// All that pages are made from.
///
/// @param handbook true where the handbook is published beside the pages, under `tool/`
public record Book(Guide guide, Words words, boolean handbook) {}
