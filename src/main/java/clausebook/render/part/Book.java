package clausebook.render.part;

import clausebook.guide.Guide;
import clausebook.words.Words;

/// All that pages are made from.
///
/// @param handbook true where the handbook is published beside the pages, under `tool/`
/// @param around   what stands above and below the pages
public record Book(Guide guide, Words words, boolean handbook, Surroundings around) {

    /// A book of which no page is drawn yet.
    public Book(Guide guide, Words words, boolean handbook) {
        this(guide, words, handbook, new Surroundings());
    }
}
