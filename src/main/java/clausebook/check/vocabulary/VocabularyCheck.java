package clausebook.check.vocabulary;

import clausebook.address.Reserved;
import clausebook.check.value.Languages;
import clausebook.check.value.Links;
import clausebook.check.value.Slugs;
import clausebook.check.value.UniqueIds;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.Asked;
import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.InstrumentKind;
import clausebook.corpus.Listing;
import clausebook.corpus.Moment;
import clausebook.corpus.Phrase;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Role;
import clausebook.corpus.Term;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEntry;
import clausebook.draft.DraftForce;
import clausebook.draft.DraftList;
import clausebook.draft.DraftVocabulary;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                listing(draft.terms(), VocabularyCheck::term), kinds, Listing.none(), List.of(), List.of());
        Values values = new Values(lists, councils, problems);
        draft.audiences().entries().forEach(audience -> audience.within().ifPresent(values::audience));
        draft.roles().entries().forEach(role -> role.heldBy().ifPresent(values::audience));
        draft.instruments().entries().forEach(instrument -> instrument.seems().ifPresent(values::instrument));
        return lists.with(new QuestionCheck(values, problems).check(draft.questions()), force(draft.force(), values),
                asked(draft.asked(), values));
    }

    private List<Phrase> force(DraftList<DraftForce> drafts, Values values) {
        List<Phrase> phrases = new ArrayList<>();
        for (DraftForce draft : drafts.entries()) {
            draft.language().ifPresent(language -> Languages.check(language, problems));
            Optional<Duty> duty = values.oneOf(Duty.class, Optional.of(draft.duty()), "duty");
            Optional<SourceText> words = draft.words().known().filter(this::holdsAWord);
            if (duty.isPresent() && words.isPresent()) {
                phrases.add(new Phrase(words.get().words(), duty.get(), draft.language().map(Written::words)));
            }
        }
        return phrases;
    }

    private boolean holdsAWord(SourceText phrase) {
        boolean holds = phrase.words().codePoints().anyMatch(Character::isLetterOrDigit);
        if (!holds) {
            problems.add(ProblemCode.EMPTY_VALUE, phrase.start(), "this phrase of force has no word",
                    "a text could never hold it", "write the words as policies print them: are at liberty to");
        }
        return holds;
    }

    private List<Asked> asked(DraftList<DraftEntry.Asked> drafts, Values values) {
        checkIds(drafts.entries());
        return drafts.entries().stream()
                .map(draft -> new Asked(id(draft), name(draft), words(draft), was(draft), Written.known(draft.named()),
                        Written.known(draft.covered()), values.days(draft.read())))
                .toList();
    }

    private <D extends DraftEntry, E extends Entry> Listing<E> listing(DraftList<D> drafts, Function<D, E> make) {
        return listing(drafts, make, true);
    }

    private <D extends DraftEntry, E extends Entry> Listing<E> listing(DraftList<D> drafts, Function<D, E> make,
            boolean understood) {
        checkIds(drafts.entries());
        return new Listing<>(drafts.entries().stream().map(make).toList(), drafts.at().and(understood));
    }

    private void checkIds(List<? extends DraftEntry> drafts) {
        UniqueIds ids = new UniqueIds("this list", problems);
        for (DraftEntry draft : drafts) {
            Slugs.check(draft.id(), "an id", Reserved.FOR_PAGES, problems);
            ids.add(draft.id());
            draft.was().forEach(was -> Slugs.check(was, "an earlier id", Reserved.FOR_PAGES, problems));
            draft.was().forEach(ids::add);
        }
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
        Links.checkEmail(draft.email(), problems);
        Links.check(draft.link(), problems);
        return new Role(id(draft), name(draft), Written.words(draft.note()), Written.words(draft.names()),
                closed.yesOrNo(draft.outside(), "outside"), Written.words(draft.heldBy()), Written.words(draft.phone()),
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
