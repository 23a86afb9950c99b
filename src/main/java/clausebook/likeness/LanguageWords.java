package clausebook.likeness;

import clausebook.text.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How the words of one language are taken to be alike, from the file `<language>.txt` beside this class. In a language
/// without a file, or without one of its lists, words are alike only where they are the same.
public final class LanguageWords {

    private static final Map<String, LanguageWords> KNOWN = new ConcurrentHashMap<>();
    /// A shorter word has no ending that could come off.
    private static final int SHORTEST_STEM = 4;

    private static final LanguageWords NONE = new LanguageWords(Optional.empty());

    private final Set<String> articles;
    private final List<String> endings;
    private final List<String> lastLetters;
    private final List<String> several;
    private final List<String> owner;
    private final List<String> council;
    private final List<String> stops;
    private final List<String> besideNumbers;
    private final List<String> people;
    private final List<String> platforms;

    private LanguageWords(Optional<WordLists> lists) {
        this.articles = new HashSet<>(list(lists, "articles"));
        this.endings = list(lists, "endings");
        this.lastLetters = list(lists, "last letters");
        this.several = list(lists, "several");
        this.owner = list(lists, "owner");
        this.council = list(lists, "council");
        this.stops = list(lists, "stops");
        this.besideNumbers = list(lists, "beside numbers");
        this.people = list(lists, "people");
        this.platforms = list(lists, "platforms");
    }

    private static List<String> list(Optional<WordLists> lists, String heading) {
        return lists.filter(known -> known.has(heading)).map(known -> known.words(heading)).orElse(List.of());
    }

    /// @param language a code such as `en` or `en-GB`
    public static LanguageWords of(String language) {
        return KNOWN.computeIfAbsent(language.split("-", 2)[0], LanguageWords::read);
    }

    private static LanguageWords read(String language) {
        Optional<WordLists> lists = WordLists.read(LanguageWords.class, language + ".txt");
        return lists.isEmpty() ? NONE : new LanguageWords(lists);
    }

    /// True where a word, in small letters, may stand before a name and belong to it.
    public boolean isArticle(String word) {
        return articles.contains(word);
    }

    /// What any council calls itself.
    public List<String> council() {
        return council;
    }

    /// What the search leaves out, in small letters.
    public List<String> stops() {
        return stops;
    }

    /// What asks for people, in small letters.
    public List<String> people() {
        return people;
    }

    /// Names of sites and apps that a policy may mean without naming them, in small letters.
    public List<String> platforms() {
        return platforms;
    }

    /// The stems of words that may stand beside a whole number without making it an amount.
    public List<String> besideNumbers() {
        return besideNumbers;
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
