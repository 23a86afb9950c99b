package clausebook.suggest;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Part;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.force.Codebook;
import clausebook.force.NormalWords;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.reading.Proof;
import clausebook.reading.SuggestedReading.SuggestedFact;
import clausebook.reading.SuggestedReading.SuggestedRule;
import clausebook.reading.SuggestedReading;
import clausebook.suggest.Sentences.Passage;
import clausebook.suggest.SuggestWords.Kind;
import clausebook.suggest.near.Centroids.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Proposes readings for clauses that nobody has read: duties by the words that carry them, matter by the clauses that
/// people have read before.
public final class Suggester {

    private static final int MOST_OFFERED = 5;
    /// A topic that is less near than this share of the nearest is not written beside it.
    private static final double NEARLY = 0.8;

    private final MentionWords words;
    private final DutyReader duties;
    private final Matter matter;
    private final Bearers bearers;
    private final Parties parties;
    private final Vocabulary vocabulary;
    private final SuggestWords language;

    private Suggester(List<PlacedClause> known, Guide guide, PolicyKind kind, SuggestWords language,
            Codebook codebook) {
        this.words = new MentionWords(guide);
        this.language = language;
        this.duties = new DutyReader(language, codebook);
        this.matter = new Matter(known, guide.vocabulary(), kind, language.force().likeness(), this::whole);
        this.vocabulary = guide.vocabulary();
        this.bearers = new Bearers(guide.vocabulary(), language);
        this.parties = new Parties(bearers, language);
    }

    /// For editions of a kind of policy in a language; empty where the program knows too little of the language.
    public static Optional<Suggester> of(Guide guide, PolicyKind kind, String language) {
        return by(read(guide), guide, kind, language);
    }

    /// The same by some clauses alone.
    ///
    /// @param known clauses that people have read
    static Optional<Suggester> by(List<PlacedClause> known, Guide guide, PolicyKind kind, String language) {
        return SuggestWords.of(language).map(words -> new Suggester(known, guide, kind, words,
                Codebook.of(language).with(guide.vocabulary().force())));
    }

    /// What clauses are about.
    Matter matter() {
        return matter;
    }

    private static List<PlacedClause> read(Guide guide) {
        return guide.policies().flatMap(policy -> policy.editions().stream()).filter(EditionGuide::leading)
                .flatMap(edition -> edition.clauses().stream()).filter(clause -> !isUnread(clause)).toList();
    }

    /// True for a clause, or an item of one, that no person has read.
    public static boolean isUnread(PlacedClause clause) {
        return clause.root().clause().ours().reading().isPresent();
    }

    /// Proposals for all clauses of an edition that no person has read, items too, in reading order.
    public List<SuggestedReading> unread(EditionGuide edition) {
        Offers offers = new Offers(matter, new Names(vocabulary, edition.council(), language));
        return edition.clauses().stream().filter(Suggester::isUnread).map(clause -> of(clause, offers)).toList();
    }

    private SuggestedReading of(PlacedClause clause, Offers offers) {
        Passage passage = passage(clause);
        List<Proposal> proposals = duties.read(passage);
        List<SuggestedRule> rules = new ArrayList<>();
        List<Proposal> facts = new ArrayList<>();
        for (Proposal proposal : proposals) {
            proposal.duty().ifPresentOrElse(_ -> rules.add(rule(proposal, clause)), () -> facts.add(proposal));
        }
        List<Ranked<Topic>> topics = topics(clause);
        List<Topic> about = topics.stream().map(Ranked::entry).toList();
        return new SuggestedReading(clause, passage.text(), rules, rules.isEmpty() ? List.of() : facts(facts),
                rules.isEmpty() ? kind(facts) : Optional.empty(), about, isLikely(clause, topics),
                offers.of(clause, about, passage.text()));
    }

    /// The rule that a proposal would be in a clause.
    SuggestedRule rule(Proposal proposal, PlacedClause clause) {
        boolean thing = isAThing(proposal.subject());
        List<Bearer> who = thing
                ? List.of()
                : bearers.in(proposal.subject()).stream().filter(bearer -> canBind(clause, bearer)).toList();
        boolean unknown = thing || who.isEmpty() && isOfAnOffice(proposal);
        return new SuggestedRule(proposal.duty().orElseThrow(), proposal.printed(), proposal.says(), who,
                proposal.cut().when(), proposal.cut().unless(), parties.approval(proposal.cut().all()),
                parties.tell(proposal.cut().all()), proposal.sure(),
                unknown ? Proof.UNKNOWN_OFFICE : proposal.proof());
    }

    /// "Every volunteer role must": said of a thing that is called by people.
    private boolean isAThing(String subject) {
        List<String> forms = language.words(subject).all().stream().map(NormalWords.Word::form).toList();
        if (forms.size() < 2 || language.verb(forms.getLast()).isPresent()
                || language.verbDone(forms.getLast()).isPresent()) {
            return false;
        }
        return isOfPeople(forms.get(forms.size() - 2)) && !isOfPeople(forms.getLast())
                && !language.is(Kind.BETWEEN_NAME_AND_VERB, forms.getLast());
    }

    private boolean isOfPeople(String word) {
        return language.is(Kind.PEOPLE, word) && !language.is(Kind.PRONOUNS, word) || language.is(Kind.OFFICES, word);
    }

    /// With nobody named it would bind all whom the policy covers.
    private boolean isOfAnOffice(Proposal proposal) {
        return proposal.proof() == Proof.ASKED && language.has(language.words(proposal.subject()), Kind.OFFICES);
    }

    /// A policy binds offices, and of the audiences those whom it covers.
    private boolean canBind(PlacedClause clause, Bearer bearer) {
        List<Audience> covers = clause.edition().covers();
        return covers.isEmpty() || !(bearer instanceof Audience audience)
                || vocabulary.withLarger(audience).anyMatch(covers::contains);
    }

    /// Beside duties only what is more than information.
    private static List<SuggestedFact> facts(List<Proposal> facts) {
        return facts.stream().filter(fact -> fact.kind() != ClauseKind.INFORMATION)
                .map(fact -> new SuggestedFact(fact.kind(), fact.says())).toList();
    }

    /// Of a clause without a duty: what its most telling sentence is.
    private static Optional<ClauseKind> kind(List<Proposal> facts) {
        return Optional.of(facts.stream().map(Proposal::kind).filter(kind -> kind != ClauseKind.INFORMATION)
                .findFirst().orElse(ClauseKind.INFORMATION));
    }

    private List<Ranked<Topic>> topics(PlacedClause clause) {
        List<Ranked<Topic>> near = matter.topics(clause, MOST_OFFERED);
        return near.stream().filter(one -> one.likeness() >= NEARLY * near.getFirst().likeness()).toList();
    }

    /// What an item is about is asked of its clause.
    private static boolean isLikely(PlacedClause clause, List<Ranked<Topic>> topics) {
        return clause.parent().isPresent() || !topics.isEmpty() && topics.getFirst().likeness() >= Offers.A_GUESS;
    }

    /// The words of a clause, and those that it reads on from.
    Passage passage(PlacedClause clause) {
        List<String> stems = new ArrayList<>();
        stems.add(clause.section().title());
        List<PlacedClause> above = Stream
                .iterate(clause.stem(), Optional::isPresent, stem -> stem.flatMap(PlacedClause::stem))
                .flatMap(Optional::stream).toList();
        above.reversed().forEach(stem -> stems.add(words.plain(stem)));
        String text = words.plain(clause);
        return new Passage(text, stems, Lead.open(text, language).isPresent() ? below(clause) : List.of());
    }

    /// What reads on from a clause: its items and closing line, and below a lead-in the clauses of its section.
    private List<String> below(PlacedClause above) {
        List<Clause> next = new ArrayList<>(above.clause().items());
        above.clause().closing().ifPresent(next::add);
        if (above.part() == Part.INTRO) {
            next.addAll(above.section().ownClauses().toList());
        }
        return next.stream().flatMap(one -> above.edition().find(one.id()).stream())
                .filter(one -> one.stem().filter(stem -> stem.id().equals(above.id())).isPresent()).map(words::plain)
                .toList();
    }

    private String whole(PlacedClause clause) {
        Passage passage = passage(clause);
        return String.join(" ", passage.stems()) + " " + clause.heading() + " " + passage.text();
    }
}
