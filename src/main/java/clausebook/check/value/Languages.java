package clausebook.check.value;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.Read;

/// Which languages a text can have so far.
public final class Languages {

    /// The language of all texts.
    public static final String SO_FAR = "en";

    private Languages() {}

    public static void check(Read written, Problems problems) {
        written.known().filter(language -> !language.words().equals(SO_FAR))
                .ifPresent(language -> problems.add(ProblemCode.NOT_SUPPORTED_YET, language.start(),
                        "the language " + Quoted.of(language.words()) + " is not possible yet",
                        "headings, dates and search are in English so far",
                        "write " + SO_FAR + ", and keep texts in other languages for later"));
    }
}
