package clausebook.intake.draft;

import clausebook.address.Reserved;
import clausebook.likeness.LanguageWords;
import clausebook.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes lifelong ids out of what clauses say: their title, or their first telling words. Never out of their numbers,
/// which change.
final class Ids {

    private static final int USUAL_WORDS = 4;
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

    /// Words that say something; all words where none does.
    private static List<String> telling(String text) {
        List<String> telling = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String word : text.replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+")) {
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
