package clausebook.check.guard;

import clausebook.corpus.Clause;
import clausebook.corpus.Joins;
import clausebook.force.Codebook;
import clausebook.force.ForcePhrase;
import clausebook.text.Mention;
import clausebook.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A clause with the words that its rules must agree with: its own, those of its items, and the lead-in it reads on
/// from.
///
/// @param lead     the words of the lead-ins above it, empty where it stands alone
/// @param words    its own, without marks
/// @param passages the sentences of its own words and of its items
record GuardedClause(Clause clause, String lead, String words, List<Passage> passages) {

    private static final Pattern ENDED = Pattern.compile("[.!?]$");
    private static final Pattern LAST_SENTENCE = Pattern.compile("^.*[.!?]\\s");

    /// Every clause and item from one down, each with what stands above it.
    static void add(Clause clause, String lead, Codebook codebook, List<GuardedClause> all) {
        String words = plain(clause.text().words());
        String above = clause.joins() == Joins.NONE ? "" : lead;
        String next = above.substring(above.lastIndexOf('\n') + 1);
        List<Passage> passages = new ArrayList<>(Passage.of(words, force(next, codebook), codebook));
        all.add(new GuardedClause(clause, above, words, passages));
        String below = (above + "\n" + words).strip();
        List<GuardedClause> items = new ArrayList<>();
        clause.items().forEach(item -> add(item, below, codebook, items));
        clause.closing().ifPresent(closing -> add(closing, below, codebook, items));
        items.forEach(item -> passages.addAll(item.passages()));
        all.addAll(items);
    }

    /// What stands further up than the next line may have been turned round on the way.
    private static List<ForcePhrase> force(String lead, Codebook codebook) {
        if (lead.isEmpty() || ENDED.matcher(lead).find()) {
            return List.of();
        }
        List<ForcePhrase> found = codebook.in(LAST_SENTENCE.matcher(lead).replaceFirst(""));
        return found.isEmpty() ? found : List.of(found.getLast());
    }

    static String plain(String marked) {
        return Prose.parse(marked).plain(GuardedClause::shown);
    }

    /// The words of a mention; one without words of its own is a name, which has no force and no figure.
    private static String shown(Mention mention) {
        return mention.words().orElse("…");
    }

    /// All words that a rule of it may have taken up: its own, its items' and its lead-in's.
    String all() {
        StringBuilder all = new StringBuilder(lead).append('\n').append(words);
        passages.forEach(passage -> all.append('\n').append(passage.words()));
        return all.toString();
    }

    /// The sentences of its own words alone.
    List<Passage> ownPassages() {
        return passages.stream().filter(passage -> words.contains(passage.words())).toList();
    }

    /// True where a person has read what it means.
    boolean isRead() {
        return clause.isRead();
    }
}
