package clausebook.check.edition;

import clausebook.check.clause.SectionCheck;
import clausebook.check.value.Languages;
import clausebook.check.value.Links;
import clausebook.check.value.Values;
import clausebook.check.value.Written;
import clausebook.corpus.Audience;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.EditionId;
import clausebook.corpus.PolicyId;
import clausebook.corpus.Section;
import clausebook.corpus.Status;
import clausebook.corpus.Wording;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEdition;
import clausebook.text.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks the facts of an edition and, with others' help, its sections and dates.
public final class EditionCheck {

    private final Values values;
    private final PolicyId policy;
    private final Problems problems;

    public EditionCheck(Values values, PolicyId policy, Problems problems) {
        this.values = values;
        this.policy = policy;
        this.problems = problems;
    }

    public Edition check(DraftEdition draft) {
        DraftEdition.Facts facts = draft.facts();
        Languages.check(facts.language(), problems);
        List<Audience> covers = values.audiences(facts.covers());
        boolean allKnown = covers.size() == facts.covers().size();
        List<Section> sections =
                new SectionCheck(values, policy, allKnown ? covers : List.of(), problems).check(facts.sections());
        reportEmpty(draft, sections);
        new OwnClauses(sections, problems).check(facts);
        Edition edition =
                new Edition(new EditionId(policy, draft.slug().words()), facts.title().words(), facts.label().words(),
                        facts.language().words(), values.oneOf(Status.class, facts.status(), "status", Status.UNKNOWN),
                        values.oneOf(Wording.class, facts.wording(), "wording", Wording.RESTATED),
                        facts.follows().map(SourceText::words), facts.reconstructed().map(SourceText::words),
                        new DatesCheck(values, problems).check(facts.dates()), facts.adopted().map(this::adoption),
                        facts.review().flatMap(review -> ReviewCheck.check(review, values, problems)), covers,
                        facts.notCovered().stream().flatMap(part -> notCovered(part).stream()).toList(),
                        source(facts.source()), sections, changes(facts.changes()),
                        facts.corrections().stream().flatMap(part -> correction(part).stream()).toList(),
                        draft.lock().isPresent(), draft.slug().start());
        draft.lock().filter(_ -> !problems.doubts(edition.at()))
                .ifPresent(lock -> new FrozenTexts(edition, problems).check(lock));
        return edition;
    }

    private void reportEmpty(DraftEdition draft, List<Section> sections) {
        boolean empty = sections.stream().flatMap(Section::clausesInOrder).findAny().isEmpty();
        if (empty && !problems.doubts(draft.slug().start())) {
            problems.add(ProblemCode.EDITION_WITHOUT_CLAUSES, draft.slug().start(), "this edition has no clauses",
                    "an edition is shown through its clauses", "add sections with clauses, or take the file away");
        }
    }

    private Edition.Adoption adoption(DraftEdition.Adopted draft) {
        draft.link().ifPresent(link -> Links.check(link, problems));
        return new Edition.Adoption(draft.by().words(), Written.words(draft.minute()), Written.words(draft.link()));
    }

    private Optional<Edition.NotCovered> notCovered(DraftEdition.NotCovered draft) {
        return values.audience(draft.audience()).map(audience -> new Edition.NotCovered(audience,
                draft.clause().map(this::clause), Written.words(draft.instead())));
    }

    private Edition.Source source(DraftEdition.Source draft) {
        draft.link().ifPresent(link -> Links.check(link, problems));
        Map<String, String> facts = new LinkedHashMap<>();
        draft.facts().forEach((name, value) -> facts.put(name.words(), value.words()));
        return new Edition.Source(draft.title().words(), Written.words(draft.document()),
                Collections.unmodifiableMap(facts), Written.words(draft.reading()), Written.words(draft.link()),
                draft.seen().flatMap(values::date));
    }

    private Map<ClauseId, Edition.Change> changes(Map<SourceText, DraftEdition.Change> drafts) {
        Map<ClauseId, Edition.Change> changes = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> ChangeCheck.check(id, draft, values, problems).ifPresentOrElse(
                fate -> changes.put(clause(id),
                        new Edition.Change(fate, draft.into().stream().map(this::clause).toList(),
                                Written.words(draft.reason()), id.start())),
                // its clause is not to be called lost or changed without a word
                () -> problems.doubt(id.start().startOfSelf())));
        return Collections.unmodifiableMap(changes);
    }

    private Optional<Edition.Correction> correction(DraftEdition.Correction draft) {
        return values.date(draft.on()).map(
                on -> new Edition.Correction(clause(draft.clause()), on, draft.was().words(), draft.why().words()));
    }

    private ClauseId clause(SourceText written) {
        return new ClauseId(policy, written.words());
    }
}
