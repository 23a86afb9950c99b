package clausebook.render;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the words of the interface for the site's language.
final class WordsFile {

    private WordsFile() {}

    static Optional<Words> read(Path templates, String language, Problems problems) {
        String name = "words." + language + ".properties";
        try {
            return Optional.of(Words.read(templates.resolve(name)));
        } catch (IOException | IllegalArgumentException _) {
            problems.add(ProblemCode.TEMPLATE_FAULT, Location.startOf(TemplateSource.shown(name)),
                    "the words of the interface can't be read",
                    "every visible word of the pages comes from this file",
                    "put the file beside the templates, as UTF-8 text; words.en.properties is the model for other languages");
            return Optional.empty();
        }
    }
}
