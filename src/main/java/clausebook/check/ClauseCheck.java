package clausebook.check;

import clausebook.check.SectionCheck.Spot;
import clausebook.corpus.Audience;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Fact;
import clausebook.corpus.Instrument;
import clausebook.corpus.Joins;
import clausebook.corpus.Part;
import clausebook.corpus.PolicyId;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftRule;
import clausebook.text.ProseCheck;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks a clause with its items; items take over topics, the quoted instrument and `each` from the clause above.
final class ClauseCheck {

    private static final int MOST_NESTING = 2;

    private final Values values;
    private final PolicyId policy;
    private final UniqueIds ids;
    private final Places places;
    private final RuleCheck rules;
    private final Problems problems;

    ClauseCheck(Values values, PolicyId policy, List<Audience> covers, UniqueIds ids, Places places, Problems problems) {
        this.values = values;
        this.policy = policy;
        this.ids = ids;
        this.places = places;
        this.rules = new RuleCheck(values, covers, problems);
        this.problems = problems;
    }

    Clause check(DraftClause draft, Spot spot) {
        return check(draft, spot, new Above(List.of(), Optional.empty(), Optional.empty(), 0));
    }

    /// What a clause takes over from the clause it stands in.
    private record Above(List<Topic> topics, Optional<Instrument> quotes, Optional<DraftRule> each, int depth) {}

    private Clause check(DraftClause draft, Spot spot, Above above) {
        checkForm(draft, spot, above);
        String place = SectionCheck.place(draft, spot);
        places.add(place, draft.id().start());
        List<Topic> own = values.topics(draft.topics());
        List<Topic> topics = own.isEmpty() ? above.topics() : own;
        Optional<Instrument> quotes = draft.quotes().flatMap(values::instrument).or(above::quotes);
        Content content = content(draft, above, topics, quotes.isPresent());
        Above below = new Above(topics, quotes, draft.each(), above.depth() + 1);
        List<Clause> items = new ArrayList<>();
        for (DraftClause item : draft.items()) {
            items.add(check(item, Spot.item(place, items.size() + 1), below));
        }
        Optional<Clause> closing =
                draft.closing().map(last -> check(last, Spot.closing(place), new Above(topics, quotes, Optional.empty(), above.depth())));
        return new Clause(new ClauseId(policy, draft.id().words()), spot.part(), SiteCheck.words(draft.number()), place,
                SiteCheck.words(draft.title()),
                draft.text(), values.oneOf(Joins.class, draft.joins(), "joins").orElse(spot.joins()), isTrue(draft.isStem()), quotes,
                content.kind(),
                content.allTopics(topics), content.rules(), content.facts(), items, closing, draft.at());
    }

    private void checkForm(DraftClause draft, Spot spot, Above above) {
        Slugs.check(draft.id(), "a clause's id", Set.of("index"), problems);
        ids.add(draft.id());
        ProseCheck.check(draft.text(), problems);
        if (spot.part() == Part.CLAUSE && draft.title().isEmpty()) {
            problems.add(ProblemCode.MISSING_FIELD, draft.at(), "a clause needs the field \"title\"",
                    "lists, search and links show clauses by their titles",
                    "add a line: title: …");
        }
        if (above.depth() > MOST_NESTING) {
            problems.add(ProblemCode.TOO_DEEP, draft.at(), "this item stands more than two levels below its clause",
                    "readers lose their way in deeper lists",
                    "make a clause of the item above it");
        }
    }

    /// What a clause says, typed.
    private record Content(Optional<ClauseKind> kind, List<Rule> rules, List<Fact> facts) {

        /// Its own topics, and those of its rules and facts, each once.
        List<Topic> allTopics(List<Topic> own) {
            Set<Topic> all = new LinkedHashSet<>(own);
            rules.forEach(rule -> all.addAll(rule.topics()));
            facts.forEach(fact -> all.addAll(fact.topics()));
            return List.copyOf(all);
        }
    }

    private Content content(DraftClause draft, Above above, List<Topic> topics, boolean quotes) {
        Optional<ClauseKind> kind = values.oneOf(ClauseKind.class, draft.kind(), "kind");
        List<Rule> ruleList = new ArrayList<>(draft.rules().stream().flatMap(rule -> rules.rule(rule, topics, quotes).stream()).toList());
        List<Fact> facts = draft.facts().stream().map(fact -> rules.fact(fact, topics, draft.at())).toList();
        if (draft.rules().isEmpty() && draft.kind().isEmpty() && above.each().isPresent()) {
            DraftRule each = above.each().get();
            rules.eachAsRule(each, draft.text(), topics, quotes).ifPresent(ruleList::add);
            kind = values.oneOf(ClauseKind.class, each.kind(), "kind");
        }
        Content content = new Content(kind, ruleList, facts);
        boolean saysNothing = draft.kind().isEmpty() && draft.rules().isEmpty() && draft.facts().isEmpty() && draft.each().isEmpty()
                && above.each().isEmpty();
        if (saysNothing) {
            reportSaysNothing(draft);
        } else if (content.allTopics(topics).isEmpty()) {
            problems.add(ProblemCode.NO_TOPIC, draft.at(), "this clause has no topic",
                    "a clause without a topic can't be found or compared",
                    "add a line: topics: [ … ], from content/vocabulary/topics.yaml");
        }
        return content;
    }

    private void reportSaysNothing(DraftClause draft) {
        problems.add(ProblemCode.CLAUSE_SAYS_NOTHING, draft.at(), "this clause has neither rules nor facts nor a kind",
                "checklists and comparison need to know what it does", "add rules, facts, or a kind such as kind: information");
    }

    private static boolean isTrue(Optional<SourceText> written) {
        return written.filter(words -> words.words().equals("true")).isPresent();
    }
}
