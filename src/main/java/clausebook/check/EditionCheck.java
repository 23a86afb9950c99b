package clausebook.check;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks the facts of an edition and, with others' help, its sections and dates.
final class EditionCheck {

    private final Values values;
    private final PolicyId policy;
    private final Problems problems;

    EditionCheck(Values values, PolicyId policy, Problems problems) {
        this.values = values;
        this.policy = policy;
        this.problems = problems;
    }

    Edition check(DraftEdition draft) {
        DraftEdition.Facts facts = draft.facts();
        Languages.check(facts.language(), problems);
        List<Audience> covers = values.audiences(facts.covers());
        if (facts.covers().isEmpty()) {
            problems.add(ProblemCode.MISSING_FIELD, draft.slug().start(), "an edition needs the field \"covers\"",
                    "readers ask first whether a policy binds them",
                    "add a line: covers: [staff]");
        }
        List<Section> sections = new SectionCheck(values, policy, covers, problems).check(facts.sections());
        reportEmpty(draft, sections);
        return new Edition(new EditionId(policy, draft.slug().words()), facts.title().words(), facts.label().words(),
                facts.language().words(),
                values.oneOf(Status.class, facts.status(), "status", Status.UNKNOWN),
                values.oneOf(Wording.class, facts.wording(), "wording", Wording.RESTATED),
                facts.follows().map(SourceText::words), facts.reconstructed().map(SourceText::words),
                new DatesCheck(values, problems).check(facts.dates()),
                facts.adopted().map(this::adoption), facts.review().flatMap(review -> ReviewCheck.check(review, values, problems)), covers,
                facts.notCovered().stream().flatMap(part -> notCovered(part).stream()).toList(), source(facts.source()), sections,
                changes(facts.changes()), facts.corrections().stream().flatMap(part -> correction(part).stream()).toList(),
                draft.slug().start());
    }

    private void reportEmpty(DraftEdition draft, List<Section> sections) {
        if (sections.stream().flatMap(Section::clausesInOrder).findAny().isEmpty()) {
            problems.add(ProblemCode.EDITION_WITHOUT_CLAUSES, draft.slug().start(), "this edition has no clauses", "an edition is its text",
                    "add sections with clauses, or take the file away");
        }
    }

    private Edition.Adoption adoption(DraftEdition.Adopted draft) {
        draft.link().ifPresent(link -> Links.check(link, problems));
        return new Edition.Adoption(draft.by().words(), SiteCheck.words(draft.minute()), SiteCheck.words(draft.link()));
    }

    private Optional<Edition.NotCovered> notCovered(DraftEdition.NotCovered draft) {
        return values.audience(draft.audience())
                .map(audience -> new Edition.NotCovered(audience, draft.clause().map(this::clause), SiteCheck.words(draft.instead())));
    }

    private Edition.Source source(DraftEdition.Source draft) {
        draft.link().ifPresent(link -> Links.check(link, problems));
        Map<String, String> facts = new LinkedHashMap<>();
        draft.facts().forEach((name, value) -> facts.put(name.words(), value.words()));
        return new Edition.Source(draft.title().words(), SiteCheck.words(draft.document()), java.util.Collections.unmodifiableMap(facts),
                SiteCheck.words(draft.reading()), SiteCheck.words(draft.link()), draft.seen().flatMap(values::date));
    }

    private Map<ClauseId, Edition.Change> changes(Map<SourceText, DraftEdition.Change> drafts) {
        Map<ClauseId, Edition.Change> changes = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> ChangeCheck.check(id, draft, values, problems)
                .ifPresent(fate -> changes.put(clause(id), new Edition.Change(fate, draft.into().stream().map(this::clause).toList(),
                        SiteCheck.words(draft.reason()), id.start()))));
        return java.util.Collections.unmodifiableMap(changes);
    }

    private Optional<Edition.Correction> correction(DraftEdition.Correction draft) {
        return values.date(draft.on())
                .map(on -> new Edition.Correction(clause(draft.clause()), on, draft.was().words(), draft.why().words()));
    }

    private ClauseId clause(SourceText written) {
        return new ClauseId(policy, written.words());
    }
}
