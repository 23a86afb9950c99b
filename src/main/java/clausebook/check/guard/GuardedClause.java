package clausebook.check.guard;

import clausebook.corpus.Clause;
import clausebook.corpus.Joins;
import clausebook.corpus.Rule;
import clausebook.force.Codebook;
import clausebook.force.ForceWords;
import clausebook.force.NormalWords;
import clausebook.text.prose.Mention;
import clausebook.text.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A clause with the words that its rules must agree with: its own, those of its items, and the lead-in it reads on
/// from. Each text is taken apart once.
///
/// @param lead     what stands above it, none where it stands alone
/// @param words    its own, without marks
/// @param rules    its rules
/// @param passages the sentences of its own words and of its items
record GuardedClause(Clause clause, LeadIn lead, NormalWords words, List<GuardedRule> rules, List<Passage> passages) {

    /// A rule with what it says, when and unless.
    record GuardedRule(Rule rule, NormalWords words) {

        static GuardedRule of(Rule rule, ForceWords language) {
            NormalWords words = NormalWords.of(language, rule.says(), rule.when(), rule.unless());
            return new GuardedRule(rule, words);
        }
    }

    /// Every clause and item from one down, each with what stands above it.
    static void add(Clause clause, LeadIn lead, Codebook codebook, List<GuardedClause> all) {
        NormalWords words = words(clause, codebook.language());
        LeadIn above = clause.joins() == Joins.NONE ? LeadIn.NONE : lead;
        List<Passage> passages = new ArrayList<>(Passage.of(words, above.force(), codebook));
        List<GuardedRule> rules =
                clause.rules().stream().map(rule -> GuardedRule.of(rule, codebook.language())).toList();
        all.add(new GuardedClause(clause, above, words, rules, passages));
        List<Clause> below = Stream.concat(clause.items().stream(), clause.closing().stream()).toList();
        if (!below.isEmpty()) {
            LeadIn next = above.under(words, codebook);
            List<GuardedClause> items = new ArrayList<>();
            below.forEach(item -> add(item, next, codebook, items));
            items.forEach(item -> passages.addAll(item.passages()));
            all.addAll(items);
        }
    }

    /// The words of a clause alone.
    static NormalWords words(Clause clause, ForceWords language) {
        return NormalWords.of(language, Prose.parse(clause.text().words()).plain(GuardedClause::shown));
    }

    /// The words of a mention; one without words of its own is a name, which has no force and no figure.
    private static String shown(Mention mention) {
        return mention.words().orElse("…");
    }

    /// All words that a rule of it may have taken up: its lead-ins', its own and its items'.
    Stream<NormalWords> all() {
        return Stream.concat(lead.words().stream(), passages.stream().map(Passage::words));
    }

    /// The sentences of its own words alone.
    Stream<Passage> ownPassages() {
        return passages.stream().filter(passage -> passage.words().text().equals(words.text()));
    }

    /// True where a person has read what it means.
    boolean isRead() {
        return clause.isRead();
    }
}
