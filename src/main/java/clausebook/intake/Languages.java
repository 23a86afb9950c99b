package clausebook.intake;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.document.Document;
import clausebook.document.Paragraph;
import clausebook.document.View;
import clausebook.likeness.LanguageWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells in which language a document is, by its small words: an import reads English.
final class Languages {

    private static final Set<String> ENGLISH = only("en", "cy");
    private static final Set<String> WELSH = only("cy", "en");
    /// So many small words of a language in one paragraph make it one of that language.
    private static final int FEWEST = 3;
    /// One in so many paragraphs is a part of the text, and no quotation.
    private static final int SHARE = 12;

    private Languages() {}

    private static Set<String> only(String language, String other) {
        Set<String> words = new HashSet<>(LanguageWords.of(language).stops());
        LanguageWords.of(other).stops().forEach(words::remove);
        words.removeIf(word -> word.length() < 2 && language.equals("en"));
        return Set.copyOf(words);
    }

    /// True where its words may be taken over as English; else, and for a text of two languages, a problem tells.
    static boolean areRead(Document document, Problems problems) {
        List<Paragraph> paragraphs = document.body(View.ACCEPTED).paragraphs();
        long english = paragraphs.stream().filter(paragraph -> speaks(paragraph, ENGLISH, WELSH)).count();
        List<Paragraph> welsh =
                paragraphs.stream().filter(paragraph -> speaks(paragraph, WELSH, ENGLISH)).toList();
        if (welsh.size() * SHARE < english || welsh.isEmpty()) {
            return true;
        }
        boolean mixed = english * SHARE > welsh.size();
        Optional<Paragraph> first = mixed ? Optional.of(welsh.getFirst()) : Optional.empty();
        String name = document.origin().name();
        first.ifPresent(paragraph -> tellMixed(name, paragraph, welsh.size(), problems));
        if (!mixed) {
            problems.add(ProblemCode.NOT_IN_ENGLISH, Location.startOf(name), "this document is in Welsh",
                    "an edition made by an import is said to be in English, and is read as English",
                    "import the English text of the policy; its Welsh text stands beside it as a translation, "
                            + "<edition>.cy.yaml");
        }
        return mixed;
    }

    private static void tellMixed(String name, Paragraph first, int count, Problems problems) {
        problems.add(ProblemCode.TWO_LANGUAGES, new Location(name, Math.max(1, first.line()), 1, 0),
                (count == 1 ? "a paragraph" : count + " paragraphs") + " of this document "
                        + (count == 1 ? "is" : "are") + " in Welsh: "
                        + Quoted.of(first.text().strip()),
                "the edition is said to be in English; a reader's voice and the search take its words for English",
                "if the policy stands there in both languages, import the English part alone, with --from-heading and "
                        + "--to-heading; the Welsh part is a translation of it");
    }

    private static boolean speaks(Paragraph paragraph, Set<String> own, Set<String> other) {
        int ours = 0;
        int theirs = 0;
        for (String word : paragraph.text().toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+")) {
            ours += own.contains(word) ? 1 : 0;
            theirs += other.contains(word) ? 1 : 0;
        }
        return ours >= FEWEST && ours > 2 * theirs;
    }
}
