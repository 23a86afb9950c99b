package clausebook.intake.draft;

import clausebook.address.Reserved;
import clausebook.likeness.LanguageWords;
import clausebook.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes lifelong ids out of what clauses say: their title, or their first telling words. Never out of their numbers,
/// which change.
final class Ids {

    private static final int USUAL_WORDS = 4;
    private static final int MOST_WORDS = Slug.LONGEST / 2 + 1;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String UNTOLD = "clause";
    /// An id without them would say the opposite.
    private static final Set<String> TURNING = Set.of("not", "no", "dont", "cannot", "cant");
    private static final LanguageWords ENGLISH = LanguageWords.of("en");
    private final Set<String> taken;

    /// @param taken ids of all editions of the policy
    Ids(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /// An id that no other has.
    ///
    /// @param parent the id of what it stands in; empty at the top
    String fresh(String title, String text, String parent) {
        List<String> words = telling(title.isBlank() ? text : title);
        String id = "";
        for (int count = Math.min(USUAL_WORDS, words.size()); count <= words.size() && isBad(id); count++) {
            id = Slug.of(String.join(" ", words.subList(0, count)));
        }
        if (isBad(id) && !parent.isEmpty() && !words.isEmpty()) {
            id = Slug.of(parent + " " + words.getFirst());
        }
        String first = hasLetter(id) ? id : UNTOLD;
        id = first;
        for (int next = 2; isBad(id); next++) {
            String end = "-" + next;
            id = first.substring(0, Math.min(first.length(), Slug.LONGEST - end.length())) + end;
        }
        taken.add(id);
        return id;
    }

    private boolean isBad(String id) {
        return id.isEmpty() || !Slug.is(id) || taken.contains(id) || Reserved.FOR_PAGES.contains(id)
                || !hasLetter(id);
    }

    private static boolean hasLetter(String id) {
        return id.chars().anyMatch(Character::isLetter);
    }

    /// The first words that say something, as many as an id can hold; all words where none does.
    private static List<String> telling(String text) {
        List<String> telling = new ArrayList<>();
        List<String> all = new ArrayList<>();
        Matcher words = WORD.matcher(text.replace("'", "").replace("’", ""));
        while (telling.size() < MOST_WORDS && words.find()) {
            String word = words.group();
            String slug = Slug.of(word);
            if (!slug.isEmpty()) {
                all.add(slug);
                if (TURNING.contains(slug) || !ENGLISH.stops().contains(word.toLowerCase(Locale.ROOT))) {
                    telling.add(slug);
                }
            }
        }
        return telling.isEmpty() ? all : telling;
    }
}
