package clausebook.likeness;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The different words of all texts in one language as they are written, each looked into once. Any thread may ask.
///
/// Which number a stem gets depends on who asks first, so nothing that is published may depend on the order of the
/// numbers.
public final class WordForms {

    private final LanguageWords language;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private final Map<String, Integer> stems = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /// @param language of all texts
    public WordForms(LanguageWords language) {
        this.language = language;
    }

    /// What there is to know of a word.
    ///
    /// @param key     in small letters
    /// @param plain   without the endings that names may have: "council's" and "managers" name the same as "council"
    ///                and "manager"
    /// @param article true where it may belong to a name that follows it
    /// @param stem    the number of what is left without the endings that change its form, not what it is about
    public record Form(String key, String plain, boolean article, int stem) {

        /// True of "don't" and "you're": two words in one, which tell nothing of the matter.
        boolean isContraction() {
            return plain.indexOf('\'') >= 0 || plain.indexOf('’') >= 0;
        }
    }

    /// The language of all texts.
    public LanguageWords language() {
        return language;
    }

    /// @param written a word as it stands in a text
    Form form(String written) {
        Form known = forms.get(written);
        return known != null ? known : forms.computeIfAbsent(written, this::lookedInto);
    }

    private Form lookedInto(String written) {
        String key = written.toLowerCase(Locale.ROOT);
        String word = language.withoutOwner(key);
        return new Form(key, language.singular(word), language.isArticle(key),
                stems.computeIfAbsent(language.stem(word), _ -> next.getAndIncrement()));
    }
}
