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
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftTerm;
import clausebook.draft.DraftVocabulary;
import clausebook.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Checks the lists of the vocabulary: ids, closed values, and what entries say of one another.
public final class VocabularyCheck {

    private final Set<CouncilId> councils;
    private final Problems problems;

    public VocabularyCheck(Set<CouncilId> councils, Problems problems) {
        this.councils = councils;
        this.problems = problems;
    }

    public Vocabulary check(DraftVocabulary draft) {
        Listing<Audience> audiences = listing(draft.audiences(), VocabularyCheck::audience);
        Listing<Topic> topics = listing(draft.topics(), VocabularyCheck::topic);
        Listing<Role> roles = listing(draft.roles(), this::role);
        Listing<Instrument> instruments = listing(draft.instruments(), this::instrument);
        Listing<Moment> moments = listing(draft.moments(), term -> new Moment(id(term), name(term),
                Written.words(term.post()), words(term), was(term), term.id().start()));
        Listing<Term> terms = listing(draft.terms(), term -> new Term(id(term), name(term), Written.words(term.means()),
                words(term), was(term), term.id().start()));
        Listing<PolicyKind> kinds = listing(draft.policyKinds(),
                term -> new PolicyKind(id(term), name(term), words(term), was(term), term.id().start()));
        Vocabulary lists =
                new Vocabulary(audiences, moments, topics, roles, instruments, terms, kinds, new Listing<>(List.of()));
        checkRelations(draft, lists);
        return new Vocabulary(audiences, moments, topics, roles, instruments, terms, kinds,
                new QuestionCheck(new Values(lists, councils, problems), problems).check(draft.questions()));
    }

    private <E extends Entry> Listing<E> listing(List<DraftTerm> drafts, Function<DraftTerm, E> make) {
        UniqueIds ids = new UniqueIds("this list", problems);
        for (DraftTerm draft : drafts) {
            Slugs.check(draft.id(), "an id", Set.of(), problems);
            ids.add(draft.id());
            draft.was().forEach(ids::add);
        }
        return new Listing<>(drafts.stream().map(make).toList());
    }

    private static Audience audience(DraftTerm draft) {
        return new Audience(id(draft), name(draft), Written.words(draft.note()), Written.words(draft.within()),
                words(draft), was(draft), draft.id().start());
    }

    private static Topic topic(DraftTerm draft) {
        return new Topic(id(draft), name(draft), Written.words(draft.group()), Written.words(draft.note()),
                Written.words(draft.post()), words(draft), was(draft), draft.id().start());
    }

    private Role role(DraftTerm draft) {
        boolean outside = draft.outside()
                .filter(written -> new Values(Vocabulary.NONE, councils, problems).yesOrNo(written, "outside"))
                .isPresent();
        draft.link().ifPresent(this::checkLink);
        return new Role(id(draft), name(draft), Written.words(draft.note()), Written.words(draft.names()), outside,
                Written.words(draft.phone()), Written.words(draft.email()), Written.words(draft.link()), words(draft),
                was(draft), draft.id().start());
    }

    private Instrument instrument(DraftTerm draft) {
        Values values = new Values(Vocabulary.NONE, councils, problems);
        InstrumentKind kind =
                draft.kind().map(written -> values.oneOf(InstrumentKind.class, written, "kind", InstrumentKind.OTHER))
                        .orElse(InstrumentKind.OTHER);
        draft.link().ifPresent(this::checkLink);
        return new Instrument(id(draft), name(draft), kind, draft.of().flatMap(values::council),
                Written.words(draft.seems()), Written.words(draft.link()), Written.words(draft.names()),
                Written.words(draft.note()), words(draft), was(draft), draft.id().start());
    }

    private void checkLink(SourceText written) {
        Links.check(written, problems);
    }

    /// `within` and `seems` name entries of the same list, never the entry itself.
    private void checkRelations(DraftVocabulary draft, Vocabulary lists) {
        Values values = new Values(lists, councils, problems);
        draft.audiences().forEach(audience -> audience.within().ifPresent(within -> {
            if (values.audience(within).isEmpty()) {
                problems.doubt(within.start().startOfSelf());
            }
            checkOther(audience.id(), within, "within");
        }));
        draft.instruments().forEach(instrument -> instrument.seems().ifPresent(seems -> {
            values.instrument(seems);
            checkOther(instrument.id(), seems, "seems");
        }));
        checkNoRing(draft.audiences());
    }

    private void checkOther(SourceText id, SourceText other, String field) {
        if (id.words().equals(other.words())) {
            reportSelf(other.start(), field);
        }
    }

    private void checkNoRing(List<DraftTerm> audiences) {
        Map<String, String> within = new HashMap<>();
        audiences.forEach(
                audience -> audience.within().ifPresent(larger -> within.put(audience.id().words(), larger.words())));
        for (DraftTerm audience : audiences) {
            String larger = within.get(audience.id().words());
            for (int steps = 0; larger != null && steps < audiences.size(); steps++) {
                if (larger.equals(audience.id().words()) && steps > 0) {
                    reportSelf(audience.within().map(SourceText::start).orElse(audience.id().start()), "within");
                    return;
                }
                larger = within.get(larger);
            }
        }
    }

    private void reportSelf(Location at, String field) {
        problems.doubt(at.startOfSelf());
        problems.add(ProblemCode.UNKNOWN_VALUE, at, "\"" + field + "\" leads back to the entry itself",
                "an entry can't be part of itself, or seem to be itself", "name another entry, or take the field away");
    }

    private static String id(DraftTerm draft) {
        return draft.id().words();
    }

    private static String name(DraftTerm draft) {
        return draft.name().words();
    }

    private static List<String> words(DraftTerm draft) {
        return Written.words(draft.words());
    }

    private static List<String> was(DraftTerm draft) {
        return Written.words(draft.was());
    }
}
