package clausebook.guide;

import clausebook.corpus.ClauseId;
import clausebook.corpus.CouncilId;
import clausebook.corpus.EditionId;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.PolicyId;
import clausebook.corpus.Role;
import clausebook.corpus.Site;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// All that the pages, the search and the exports tell, on one date.
///
/// @param councils  in the order of their slugs
/// @param histories every clause of every policy, by id
/// @param byEntry   clauses of leading editions by the topic, instrument, term or role they are about or mention, in
///                  order of council
/// @param duties    rules of leading editions by the audience or role they bind, in order of council
/// @param citedBy   clauses of leading editions whose text points at a clause
/// @param findings  what follows and nobody wrote
/// @param changesTo what each edition changed against the one before it, by the newer one, in order of council, policy
///                  and edition
/// @param comparison the councils compared, question by question and topic by topic
/// @param checklists makes lists of what to do and what not to do
public record Guide(Site site, Vocabulary vocabulary, LocalDate date, List<CouncilGuide> councils,
        Map<ClauseId, ClauseHistory> histories, Map<Entry, List<PlacedClause>> byEntry,
        Map<Entry, List<RuleOfClause>> duties, Map<ClauseId, List<PlacedClause>> citedBy, Likeness likeness,
        List<Finding> findings, Map<EditionId, EditionChanges> changesTo, Comparison comparison,
        Checklists checklists) {

    public Guide {
        councils = List.copyOf(councils);
        findings = List.copyOf(findings);
        changesTo = Collections.unmodifiableMap(new LinkedHashMap<>(changesTo));
    }

    /// Finds clauses of other councils that are nearest to one.
    @FunctionalInterface
    public interface Likeness {
        /// At most `most` clauses, the nearest first.
        List<PlacedClause> nearest(PlacedClause clause, int most);
    }

    /// Two councils side by side, clause by clause; worked out anew at each call.
    public Alignment align(CouncilGuide one, CouncilGuide other) {
        return comparison.aligner().align(one, other, new MentionWords(this)::plain);
    }

    /// A clause over all editions. Whatever has a clause's id has it from one of them: ids that authors write were
    /// proven before.
    public ClauseHistory history(ClauseId id) {
        return histories.get(id);
    }

    /// All policies, in the order of councils.
    public Stream<PolicyGuide> policies() {
        return councils.stream().flatMap(council -> council.policies().stream());
    }

    /// The councils that are still there.
    public List<CouncilGuide> present() {
        return councils.stream().filter(council -> !council.ended()).toList();
    }

    /// The council of a slug.
    public Optional<CouncilGuide> find(CouncilId id) {
        int low = 0;
        int high = councils.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = slug(middle).compareTo(id.slug()) < 0;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low < councils.size() && slug(low).equals(id.slug()) ? Optional.of(councils.get(low)) : Optional.empty();
    }

    /// The policy of an id.
    public Optional<PolicyGuide> find(PolicyId id) {
        return find(id.council()).flatMap(
                council -> council.policies().stream().filter(policy -> policy.id().equals(id)).findFirst());
    }

    private String slug(int council) {
        return councils.get(council).id().slug();
    }

    /// Clauses of leading editions about a topic.
    public List<PlacedClause> about(Topic topic) {
        return byEntry.getOrDefault(topic, List.of());
    }

    /// Clauses of leading editions that name an instrument, role, term or other entry.
    public List<PlacedClause> naming(Entry entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    /// Rules of leading editions that bind an audience or role by name or by default.
    public List<RuleOfClause> binding(Entry bearer) {
        return duties.getOrDefault(bearer, List.of());
    }

    /// Clauses of leading editions that point at a clause.
    public List<PlacedClause> citing(ClauseId clause) {
        return citedBy.getOrDefault(clause, List.of());
    }

    /// The same guide with what its editions changed, which can be told only by one that has all the rest; ids that
    /// changed hands become findings.
    public Guide withChanges(List<EditionChanges> told) {
        List<Finding> all = new ArrayList<>(findings);
        Map<EditionId, EditionChanges> byEdition = new LinkedHashMap<>();
        told.forEach(edition -> {
            edition.misused().forEach(clauses -> all.add(new Finding.IdChangedHands(clauses)));
            byEdition.put(edition.to().id(), edition);
        });
        return new Guide(site, vocabulary, date, councils, histories, byEntry, duties, citedBy, likeness, all,
                byEdition, comparison, checklists);
    }

    /// What each edition changed against the one before it, in order of council, policy and edition.
    public List<EditionChanges> changes() {
        return List.copyOf(changesTo.values());
    }

    /// What each edition of a policy changed against the one before it, the oldest first.
    public List<EditionChanges> changes(PolicyGuide policy) {
        return policy.editions().stream().flatMap(edition -> changes(edition.id()).stream()).toList();
    }

    /// What an edition changed against the one before it; empty for the oldest of its policy.
    public Optional<EditionChanges> changes(EditionId to) {
        return Optional.ofNullable(changesTo.get(to));
    }

    /// True where the leading edition of a policy is to be reviewed on a known day, be it past or to come.
    public boolean hasReview(PolicyGuide policy) {
        return ReviewTime.of(policy.leading(), date).dated();
    }

    /// True where a policy of a council is to be reviewed on a known day.
    public boolean hasReview(CouncilGuide council) {
        return council.policies().stream().anyMatch(this::hasReview);
    }

    /// The page of a clause from the site's root, with `#id` for an item.
    public String address(ClauseId clause) {
        return history(clause).address();
    }

    /// The instruments that a clause names, each once.
    public static List<Instrument> instruments(PlacedClause clause) {
        return clause.references().stream().map(CrossReference::target)
                .mapMulti((Target target, Consumer<Instrument> out) -> {
                    if (target instanceof Target.ToInstrument to) {
                        out.accept(to.instrument());
                    }
                }).distinct().toList();
    }

    /// The roles that a clause names, each once.
    public static List<Role> roles(PlacedClause clause) {
        return clause.references().stream().map(CrossReference::target)
                .mapMulti((Target target, Consumer<Role> out) -> {
                    if (target instanceof Target.ToRole to) {
                        out.accept(to.role());
                    }
                }).distinct().toList();
    }
}
