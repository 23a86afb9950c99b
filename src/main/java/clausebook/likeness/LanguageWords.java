package clausebook.likeness;

import clausebook.text.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How the words of one language are taken to be alike, from the file `<language>.txt` beside this class. In a language
/// without a file words are alike only where they are the same.
public final class LanguageWords {

    private static final Map<String, LanguageWords> KNOWN = new ConcurrentHashMap<>();
    /// A shorter word has no ending that could come off.
    private static final int SHORTEST_STEM = 4;

    private static final LanguageWords NONE =
            new LanguageWords(Set.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final Set<String> articles;
    private final List<String> endings;
    private final List<String> lastLetters;
    private final List<String> several;
    private final List<String> owner;
    private final List<String> council;

    private LanguageWords(Set<String> articles, List<String> endings, List<String> lastLetters, List<String> several,
            List<String> owner, List<String> council) {
        this.articles = articles;
        this.endings = endings;
        this.lastLetters = lastLetters;
        this.several = several;
        this.owner = owner;
        this.council = council;
    }

    /// @param language a code such as `en` or `en-GB`
    public static LanguageWords of(String language) {
        return KNOWN.computeIfAbsent(language.split("-", 2)[0], LanguageWords::read);
    }

    private static LanguageWords read(String language) {
        return WordLists.read(LanguageWords.class, language + ".txt")
                .map(lists -> new LanguageWords(Set.copyOf(lists.words("articles")), lists.words("endings"),
                        lists.words("last letters"), lists.words("several"), lists.words("owner"),
                        lists.words("council")))
                .orElse(NONE);
    }

    /// True where a word, in small letters, may stand before a name and belong to it.
    public boolean isArticle(String word) {
        return articles.contains(word);
    }

    /// What any council calls itself.
    public List<String> council() {
        return council;
    }

    /// A word in small letters without the endings that change its form, not what it is about.
    public String stem(String word) {
        String stem = without(endings, word);
        return stem.equals(word) ? without(lastLetters, word) : stem;
    }

    /// A word in small letters without the ending of several: "managers" names the same as "manager".
    public String singular(String word) {
        return without(several, word);
    }

    /// The first ending that fits comes off, if enough is left; "ss" is no ending.
    private static String without(List<String> endings, String word) {
        for (String end : endings) {
            if (word.endsWith(end) && word.length() - end.length() >= SHORTEST_STEM && !word.endsWith("ss")) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }

    /// "council" of "council's".
    public String withoutOwner(String word) {
        for (String end : owner) {
            if (word.endsWith(end)) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
