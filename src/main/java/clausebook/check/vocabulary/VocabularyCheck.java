package clausebook.check.vocabulary;

import clausebook.check.value.Links;
import clausebook.check.value.Slugs;
import clausebook.check.value.UniqueIds;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.InstrumentKind;
import clausebook.corpus.Listing;
import clausebook.corpus.Moment;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Role;
import clausebook.corpus.Term;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEntry;
import clausebook.draft.DraftList;
import clausebook.draft.DraftVocabulary;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Checks the lists of the vocabulary: ids, closed values, and what entries say of one another.
public final class VocabularyCheck {

    private final Set<CouncilId> councils;
    private final Problems problems;
    private final Values closed;

    public VocabularyCheck(Set<CouncilId> councils, Problems problems) {
        this.councils = councils;
        this.problems = problems;
        this.closed = new Values(Vocabulary.NONE, councils, problems);
    }

    public Vocabulary check(DraftVocabulary draft) {
        Listing<PolicyKind> kinds = listing(draft.policyKinds(), this::kind);
        EntryRelations relations = new EntryRelations(problems);
        Vocabulary lists = new Vocabulary(
                listing(draft.audiences(), VocabularyCheck::audience, relations.understood(draft.audiences())),
                listing(draft.moments(), entry -> moment(entry, kinds)),
                listing(draft.topics(), entry -> topic(entry, kinds)), listing(draft.roles(), this::role),
                listing(draft.instruments(), this::instrument, relations.understoodInstruments(draft.instruments())),
                listing(draft.terms(), VocabularyCheck::term), kinds, Listing.none());
        Values values = new Values(lists, councils, problems);
        draft.audiences().entries().forEach(audience -> audience.within().ifPresent(values::audience));
        draft.instruments().entries().forEach(instrument -> instrument.seems().ifPresent(values::instrument));
        return lists.with(new QuestionCheck(values, problems).check(draft.questions()));
    }

    private <D extends DraftEntry, E extends Entry> Listing<E> listing(DraftList<D> drafts, Function<D, E> make) {
        return listing(drafts, make, true);
    }

    private <D extends DraftEntry, E extends Entry> Listing<E> listing(DraftList<D> drafts, Function<D, E> make,
            boolean understood) {
        UniqueIds ids = new UniqueIds("this list", problems);
        for (D draft : drafts.entries()) {
            Slugs.check(draft.id(), "an id", Set.of(), problems);
            ids.add(draft.id());
            draft.was().forEach(ids::add);
        }
        return new Listing<>(drafts.entries().stream().map(make).toList(), drafts.at().and(understood));
    }

    private static Audience audience(DraftEntry.Audience draft) {
        return new Audience(id(draft), name(draft), Written.words(draft.note()), Written.words(draft.within()),
                words(draft), was(draft), draft.id().start());
    }

    private Moment moment(DraftEntry.Moment draft, Listing<PolicyKind> kinds) {
        return new Moment(id(draft), name(draft), Written.words(draft.post()), closed.kinds(draft.kinds(), kinds),
                words(draft), was(draft), draft.id().start());
    }

    private Topic topic(DraftEntry.Topic draft, Listing<PolicyKind> kinds) {
        return new Topic(id(draft), name(draft), Written.words(draft.group()), Written.words(draft.note()),
                Written.words(draft.post()), closed.kinds(draft.kinds(), kinds), words(draft), was(draft),
                draft.id().start());
    }

    private Role role(DraftEntry.Role draft) {
        Links.check(draft.link(), problems);
        return new Role(id(draft), name(draft), Written.words(draft.note()), Written.words(draft.names()),
                closed.yesOrNo(draft.outside(), "outside"), Written.words(draft.phone()),
                Written.words(draft.email()), Written.words(draft.link()), words(draft), was(draft),
                draft.id().start());
    }

    private Instrument instrument(DraftEntry.Instrument draft) {
        Links.check(draft.link(), problems);
        return new Instrument(id(draft), name(draft),
                closed.oneOf(InstrumentKind.class, draft.kind(), "kind", InstrumentKind.OTHER),
                draft.of().flatMap(closed::council), Written.words(draft.seems()), Written.words(draft.link()),
                Written.words(draft.names()), Written.words(draft.note()), words(draft), was(draft),
                draft.id().start());
    }

    private static Term term(DraftEntry.Term draft) {
        return new Term(id(draft), name(draft), Written.words(draft.means()), words(draft), was(draft),
                draft.id().start());
    }

    private PolicyKind kind(DraftEntry.PolicyKind draft) {
        return new PolicyKind(id(draft), name(draft), closed.yesOrNo(draft.post(), "post"), words(draft), was(draft),
                draft.id().start());
    }

    private static String id(DraftEntry draft) {
        return Written.words(draft.id());
    }

    private static String name(DraftEntry draft) {
        return Written.words(draft.name());
    }

    private static List<String> words(DraftEntry draft) {
        return Written.words(draft.words());
    }

    private static List<String> was(DraftEntry draft) {
        return Written.words(draft.was());
    }
}
