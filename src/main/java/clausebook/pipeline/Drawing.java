package clausebook.pipeline;

import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.load.WordsFile;
import clausebook.render.engine.TemplateFault;
import clausebook.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Work with templates and the words of the interface, which are content too: what is wrong with them is a Problem.
///
/// @param templates the folder that holds both
record Drawing(Guide guide, Path templates, Problems problems) {

    /// The words in the site's language; empty, with problems, where they are faulty.
    Optional<Words> words() {
        return WordsFile.read(templates, guide.site().language(), problems);
    }

    /// What the work gives; empty, with a problem, where a template does not fit or a word is missing, which shows only
    /// while something is drawn.
    <T> Optional<T> draw(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (TemplateFault fault) {
            problems.add(fault.problem());
        } catch (Words.MissingWordsException missing) {
            problems.add(WordsFile.missing(guide.site().language(), missing));
        }
        return Optional.empty();
    }
}
