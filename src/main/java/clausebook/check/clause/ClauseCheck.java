package clausebook.check.clause;

import clausebook.address.Reserved;
import clausebook.check.value.FormCheck;
import clausebook.check.value.Kept;
import clausebook.check.value.Slugs;
import clausebook.check.value.UniqueIds;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Fact;
import clausebook.corpus.Instrument;
import clausebook.corpus.Joins;
import clausebook.corpus.PolicyId;
import clausebook.corpus.Reading;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftFact;
import clausebook.draft.DraftRule;
import clausebook.draft.Spot;
import clausebook.text.Origin;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.prose.ProseCheck;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Checks a clause with its items; items take over topics, the quoted instrument and `each` from the clause above.
final class ClauseCheck {

    private static final int MOST_NESTING = 2;
    private static final Kept<Clause.Ours> OURS = Kept.of(Clause.Ours.class, DraftClause.SHAPE);

    private final Values values;
    private final PolicyId policy;
    private final UniqueIds ids;
    private final Places places;
    private final RuleCheck confirmed;
    private final FormCheck forms;
    private final Problems problems;

    ClauseCheck(Values values, PolicyId policy, RuleCheck rules, UniqueIds ids, Places places, Problems problems) {
        this.values = values;
        this.policy = policy;
        this.ids = ids;
        this.places = places;
        this.confirmed = rules;
        this.forms = new FormCheck(values, problems);
        this.problems = problems;
    }

    Clause check(DraftClause draft, Spot spot) {
        return check(draft, spot, Above.NOTHING);
    }

    /// What a clause takes over from the clause it stands in.
    ///
    /// @param named   true where topics are written there, even if they are none, or where their lack was told
    /// @param doubted true where it could not be read as it was meant, so that what it hands down may be missing
    /// @param unread  how far its reading has come, where no person has read it
    private record Above(List<Topic> topics, boolean named, boolean doubted, Optional<Instrument> quotes,
            Optional<DraftRule> each, Optional<Reading> unread, int depth) {

        private static final Above NOTHING =
                new Above(List.of(), false, false, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    private Clause check(DraftClause draft, Spot spot, Above above) {
        checkForm(draft, spot, above);
        String place = spot.place(draft);
        places.add(place, draft.place().or(draft::number).orElse(draft.id()).start());
        List<Topic> own = values.topics(draft.topics());
        List<Topic> topics = own.isEmpty() ? above.topics() : own;
        Optional<Instrument> quotes = draft.quotes().flatMap(values::instrument).or(above::quotes);
        Clause.Ours written = OURS.from(draft, forms);
        Optional<Reading> unread = written.reading().or(above::unread);
        Content content = content(draft, above, topics, quotes.isPresent(), unread);
        boolean named = above.named() || !draft.topics().isEmpty() || content.allTopics(topics).isEmpty();
        boolean doubted = above.doubted() || draft.at().known().isEmpty();
        Above below = new Above(topics, named, doubted, quotes, draft.each(), unread, above.depth() + 1);
        List<Clause> items = new ArrayList<>();
        for (DraftClause item : draft.items()) {
            items.add(check(item, Spot.item(place, items.size() + 1), below));
        }
        Optional<Clause> closing = draft.closing().map(last -> check(last, Spot.closing(place),
                new Above(topics, named, doubted, quotes, Optional.empty(), unread, above.depth())));
        return new Clause(new ClauseId(policy, Written.words(draft.id())), spot.part(), Written.words(draft.number()),
                place,
                Written.words(draft.title()), text(draft),
                values.oneOf(Joins.class, draft.joins(), "joins").orElse(spot.joins()),
                values.yesOrNo(draft.isStem(), "is-stem"), quotes,
                content.kind(), content.allTopics(topics), written.withReading(unread), content.rules(),
                content.facts(), items, closing, draft.id().start());
    }

    /// Empty, where the clause stands, if its items are all it says.
    private static SourceText text(DraftClause draft) {
        return draft.text().flatMap(Read::known).orElseGet(() -> new SourceText("", draft.id().start(), true));
    }

    private void checkForm(DraftClause draft, Spot spot, Above above) {
        Slugs.check(draft.id(), "a clause's id", Reserved.FOR_PAGES, problems);
        ids.add(draft.id());
        draft.text().flatMap(Read::known).ifPresent(text -> ProseCheck.check(text, problems));
        SearchWords.check(draft.words(), problems);

        if (above.depth() == MOST_NESTING + 1) {
            problems.add(ProblemCode.TOO_DEEP, draft.id().start(),
                    "this item stands more than two levels below its clause", "readers lose their way in deeper lists",
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

    /// @param unread how far its reading has come, where no person has read it: form is checked all the same, but not
    ///               whether it is complete
    private Content content(DraftClause draft, Above above, List<Topic> topics, boolean quotes,
            Optional<Reading> unread) {
        RuleCheck rules = unread.isEmpty() ? confirmed : confirmed.ofProposals();
        Optional<ClauseKind> kind = values.oneOf(ClauseKind.class, draft.kind(), "kind");
        List<Rule> ruleList = new ArrayList<>(
                draft.rules().stream().flatMap(rule -> rules.rule(rule, topics, quotes).stream()).toList());
        List<Fact> facts = draft.facts().stream().map(fact -> rules.fact(fact, topics)).toList();
        if (draft.rules().isEmpty() && draft.kind().isEmpty() && above.each().isPresent()) {
            DraftRule each = above.each().get();
            rules.eachAsRule(each, draft.text(), topics, quotes).ifPresent(ruleList::add);
            kind = values.oneOf(ClauseKind.class, each.kind(), "kind");
        }
        Content content = new Content(kind, ruleList, facts);
        unread.filter(Reading.NONE::equals).ifPresent(_ -> UnreadClause.check(draft, problems));
        if (unread.isEmpty()) {
            checkComplete(draft, above, topics, content);
        }
        return content;
    }

    private void checkComplete(DraftClause draft, Above above, List<Topic> topics, Content content) {
        boolean saysNothing = draft.kind().isEmpty() && draft.rules().isEmpty() && draft.facts().isEmpty()
                && draft.each().isEmpty() && above.each().isEmpty();
        if (saysNothing && !above.doubted() && draft.at().known().isPresent()) {
            reportSaysNothing(draft);
        } else if (!saysNothing && content.allTopics(topics).isEmpty() && !namesTopics(draft, above)) {
            problems.add(ProblemCode.NO_TOPIC, draft.id().start(), "this clause has no topic",
                    "a clause without a topic can't be found or compared",
                    "add a line: topics: [ … ] with ids from " + topicsFile(draft));
        } else if (topics.isEmpty() && draft.topics().isEmpty() && !above.named() && !above.doubted()
                && draft.at().known().isPresent()) {
            reportWithoutTopic(draft);
        }
    }

    /// Rules and facts that were left without a topic while others of the clause have theirs.
    private void reportWithoutTopic(DraftClause draft) {
        Stream<Origin> without =
                Stream.concat(draft.rules().stream().filter(rule -> rule.topics().isEmpty()).map(DraftRule::at),
                        draft.facts().stream().filter(fact -> fact.topics().isEmpty()).map(DraftFact::at));
        without.flatMap(origin -> origin.known().stream())
                .forEach(at -> problems.add(ProblemCode.NO_TOPIC, at,
                        "this has no topic, and its clause has none for all",
                        "what has no topic is missing where councils are compared",
                        "add topics: [ … ] here, or a line of its own for the whole clause, with ids from "
                                + topicsFile(draft)));
    }

    private static String topicsFile(DraftClause draft) {
        return draft.id().start().startOfSibling("vocabulary/topics.yaml").file();
    }

    /// True where topics stand there but are none, or might stand where a field could not be read: that was reported
    /// already.
    private boolean namesTopics(DraftClause draft, Above above) {
        Stream<List<Read>> topics = Stream
                .of(Stream.of(draft.topics()), draft.rules().stream().map(DraftRule::topics),
                        draft.facts().stream().map(DraftFact::topics), above.each().stream().map(DraftRule::topics))
                .flatMap(lists -> lists);
        Stream<Origin> records = Stream
                .of(Stream.of(draft.at()), draft.rules().stream().map(DraftRule::at),
                        draft.facts().stream().map(DraftFact::at), above.each().stream().map(DraftRule::at))
                .flatMap(lists -> lists);
        return topics.anyMatch(list -> !list.isEmpty()) || above.named() || above.doubted()
                || records.anyMatch(origin -> origin.known().isEmpty());
    }

    private void reportSaysNothing(DraftClause draft) {
        problems.add(ProblemCode.CLAUSE_SAYS_NOTHING, draft.id().start(),
                "this clause has neither rules nor facts nor a kind",
                "checklists and comparison need to know what it does",
                "add rules, facts, or a kind such as kind: information");
    }
}
