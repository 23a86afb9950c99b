package clausebook.load;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The file that holds the words of the interface in the site's language: `words.<language>.properties`, beside the
/// templates.
public final class WordsFile {

    private WordsFile() {}

    /// Reads it; empty, with a problem, where it is missing or no properties file in UTF-8.
    ///
    /// @param templates the folder of the templates
    /// @param language  of the site, as `en`
    public static Optional<Words> read(Path templates, String language, Problems problems) {
        String name = "words." + language + ".properties";
        try {
            return Optional.of(Words.read(templates.resolve(name)));
        } catch (IOException | IllegalArgumentException _) {
            problems.add(ProblemCode.TEMPLATE_FAULT, Location.startOf("templates/" + name),
                    "the words of the interface can't be read", "every visible word of the pages comes from this file",
                    "put the file beside the templates, as UTF-8 text; words.en.properties is the model for other "
                            + "languages");
            return Optional.empty();
        }
    }

    /// What to tell the author of the file where it lacks words that the program asked for.
    public static Problem missing(String language, Words.MissingWordsException missing) {
        return new Problem(ProblemCode.TEMPLATE_FAULT, Location.startOf("templates/words." + language + ".properties"),
                missing.getMessage(), "every visible word comes from the words file of the site's language",
                "add \"" + missing.key() + " = …\" to this file");
    }
}
