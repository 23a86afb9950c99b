package clausebook.derive;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Policy;
import clausebook.corpus.Vocabulary;
import clausebook.derive.change.EditionComparison;
import clausebook.derive.checklist.ChecklistMaker;
import clausebook.derive.compare.Comparing;
import clausebook.derive.nearest.KindLikeness;
import clausebook.guide.ClauseHistory;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Finding;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.guide.PolicyGuide;
import clausebook.guide.UsedEntries;
import clausebook.likeness.LanguageWords;
import clausebook.likeness.WordForms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Derives the guide for one day; nothing here looks at a clock.
public final class Deriver {

    private final LinkedCorpus linked;
    private final LocalDate date;

    private Deriver(LinkedCorpus linked, LocalDate date) {
        this.linked = linked;
        this.date = date;
    }

    /// All that readers get to know on a day.
    public static Guide derive(LinkedCorpus linked, LocalDate date) {
        return new Deriver(linked, date).guide();
    }

    /// What waits for somebody on a day, without all the rest of a guide: reviews that are overdue, near or unknown,
    /// and clauses that nobody has read.
    public static List<Finding> waiting(LinkedCorpus linked, LocalDate date) {
        return Findings.waiting(policies(new Deriver(linked, date).councils()), linked.corpus().vocabulary(), date);
    }

    private List<CouncilGuide> councils() {
        return linked.corpus().councils().parallelStream().map(this::council).toList();
    }

    private static List<PolicyGuide> policies(List<CouncilGuide> councils) {
        return councils.stream().flatMap(council -> council.policies().stream()).toList();
    }

    private Guide guide() {
        Corpus corpus = linked.corpus();
        Vocabulary vocabulary = corpus.vocabulary().without(UsedEntries.waiting(linked));
        WordForms words = new WordForms(LanguageWords.of(corpus.site().language()));
        List<CouncilGuide> councils = councils();
        List<PolicyGuide> policies = policies(councils);
        List<EditionGuide> leading = policies.stream().map(PolicyGuide::leading).toList();
        Map<ClauseId, ClauseHistory> histories = Histories.of(councils);
        Inverses inverses = Inverses.of(leading, vocabulary);
        Guide guide = new Guide(corpus.site(), vocabulary, date, councils, histories, inverses.byEntry(),
                inverses.duties(), inverses.citedBy(), KindLikeness.of(spoken(councils), words),
                Findings.of(corpus, policies, inverses, date), Map.of(),
                Comparing.of(councils, vocabulary, topic -> inverses.byEntry().getOrDefault(topic, List.of()),
                        words),
                new ChecklistMaker(vocabulary));
        return guide.withChanges(changes(guide));
    }

    /// The leading editions of councils that are still there.
    private static List<EditionGuide> spoken(List<CouncilGuide> councils) {
        return policies(councils.stream().filter(council -> !council.ended()).toList()).stream()
                .map(PolicyGuide::leading).toList();
    }

    private static List<EditionChanges> changes(Guide guide) {
        return policies(guide.councils()).parallelStream()
                .flatMap(policy -> new EditionComparison(guide, policy).eachYear().stream())
                .toList();
    }

    private CouncilGuide council(Council council) {
        return new CouncilGuide(council, council.policies().stream().map(policy -> policy(council, policy)).toList(),
                council.life().hasEnded(date));
    }

    /// The day on which a council ended, where that is past.
    private Optional<PartialDate> ended(Council council) {
        return council.life().ended().filter(_ -> council.life().hasEnded(date));
    }

    private PolicyGuide policy(Council council, Policy policy) {
        Standings standings = new Standings(policy, date, council.life().hasEnded(date));
        List<EditionGuide> editions = policy.editions().stream().map(edition -> {
            EditionGuide guide = new EditionGuide(council, policy, edition, standings.of(edition),
                    standings.leading() == edition, ReviewDue.of(edition));
            guide.fill(Placement.of(guide, linked));
            return guide;
        }).toList();
        EditionGuide leading = editions.stream().filter(EditionGuide::leading).findFirst().orElseThrow();
        return new PolicyGuide(council, policy, editions, leading, Tenures.of(editions, ended(council)));
    }
}
