package clausebook.render;

import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.load.WordsFile;
import clausebook.render.part.Book;
import clausebook.words.Words;
import java.nio.file.Path;

/// Any guide with the project's own words, and without a handbook.
public final class EnglishBook {

    private EnglishBook() {}

    /// The book of a guide.
    public static Book of(Guide guide) {
        return new Book(guide, words(), false);
    }

    /// The project's own words of the interface.
    public static Words words() {
        return WordsFile.read(Path.of("templates"), "en", new Problems()).orElseThrow();
    }
}
