package clausebook.check.edition;

import clausebook.check.clause.RuleCheck;
import clausebook.check.clause.SectionCheck;
import clausebook.check.value.Doubt;
import clausebook.check.value.FormCheck;
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
import clausebook.draft.DraftIntake;
import clausebook.text.Read;
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
    private final DraftEdition draft;
    private final Problems problems;
    private final Doubt doubt = new Doubt();

    public EditionCheck(Values values, PolicyId policy, DraftEdition draft, Problems problems) {
        this.values = values;
        this.policy = policy;
        this.draft = draft;
        this.problems = problems;
    }

    /// False where the edition could not be read, or a duty, date or fate in it is none.
    public boolean isUnderstood() {
        return draft.at().known().isPresent() && !doubt.isRaised();
    }

    /// The edition as it is published: what a program proposed is checked here and goes no further.
    public Edition check() {
        DraftEdition.Facts facts = draft.facts();
        Languages.check(facts.language(), problems);
        List<Audience> covers = values.audiences(facts.covers());
        boolean allKnown = covers.size() == facts.covers().size();
        RuleCheck rules = new RuleCheck(values, allKnown ? covers : List.of(), doubt, problems);
        List<Section> sections = new SectionCheck(values, policy, rules, problems).check(facts.sections());
        warnOfUnsaid();
        checkForms();
        if (isUnderstood()) {
            reportEmpty(sections);
            new OwnClauses(sections, problems).check(facts);
        }
        Edition edition =
                new Edition(new EditionId(policy, draft.slug().words()), Written.words(facts.title()), label(),
                        Written.words(facts.language()),
                        values.oneOf(Status.class, facts.status(), "status", Status.UNKNOWN),
                        values.oneOf(Wording.class, facts.wording(), "wording", Wording.RESTATED),
                        facts.follows().map(Written::words), facts.reconstructed().map(Written::words),
                        new DatesCheck(values, doubt, problems).check(facts.dates(), facts.agreed()),
                        facts.adopted().map(this::adoption),
                        facts.review().flatMap(review -> ReviewCheck.check(review, values, problems)), covers,
                        facts.notCovered().stream().flatMap(part -> notCovered(part).stream()).toList(),
                        source(facts.source()), sections, changes(facts.changes()),
                        facts.corrections().stream().flatMap(part -> correction(part).stream()).toList(),
                        facts.answered().stream().map(this::answered).toList(),
                        new TablingCheck(values, policy).check(facts), draft.lock().isPresent(), draft.slug().start());
        checkSeal(edition);
        return edition.published();
    }

    private void checkSeal(Edition edition) {
        draft.lock().filter(_ -> isUnderstood()).ifPresent(lock -> new FrozenTexts(edition, problems).check(lock));
    }

    /// What no stage reads yet is kept, so its form has to hold already.
    private void checkForms() {
        FormCheck forms = new FormCheck(values, problems);
        DraftEdition.Facts facts = draft.facts();
        facts.agreed().ifPresent(agreed -> forms.check(DraftEdition.Agreed.SHAPE, agreed));
        facts.answered().forEach(answered -> forms.check(DraftEdition.Answered.SHAPE, answered));
        facts.amendments().forEach(amendment -> forms.check(DraftEdition.Amendment.SHAPE, amendment));
        facts.tabled().ifPresent(tabled -> forms.check(DraftEdition.Tabled.SHAPE, tabled));
        forms.check(DraftEdition.Source.SHAPE, facts.source());
        draft.intake().ifPresent(intake -> {
            forms.check(DraftIntake.SHAPE, intake);
            new IntakeCheck(problems).check(intake);
        });
    }

    /// As printed; else the edition goes by its file's name.
    private String label() {
        return draft.facts().label().map(Written::words).orElse(draft.slug().words());
    }

    private void warnOfUnsaid() {
        if (draft.facts().covers().isEmpty()) {
            draft.at().known().ifPresent(at -> problems.add(ProblemCode.COVERS_NOT_SAID, at,
                    "this edition does not say whom it covers",
                    "readers ask first whether a policy binds them, and its rules without \"who\" bind nobody by name",
                    "add a line: covers: [staff]; if the policy itself does not say it, say so in \"answered\""));
        }
    }

    private void reportEmpty(List<Section> sections) {
        if (sections.stream().flatMap(Section::clausesInOrder).findAny().isEmpty()) {
            problems.add(ProblemCode.EDITION_WITHOUT_CLAUSES, draft.slug().start(), "this edition has no clauses",
                    "an edition is shown through its clauses", "add sections with clauses, or take the file away");
        }
    }

    private Edition.Adoption adoption(DraftEdition.Adopted written) {
        Links.check(written.link(), problems);
        return new Edition.Adoption(Written.words(written.by()), Written.words(written.minute()),
                Written.words(written.link()));
    }

    private Optional<Edition.NotCovered> notCovered(DraftEdition.NotCovered written) {
        return values.audience(written.audience()).map(audience -> new Edition.NotCovered(audience,
                written.clause().map(this::clause), Written.words(written.instead())));
    }

    private Edition.Source source(DraftEdition.Source written) {
        Links.check(written.link(), problems);
        Map<String, String> facts = new LinkedHashMap<>();
        written.facts().forEach((name, value) -> facts.put(name.words(), Written.words(value)));
        return new Edition.Source(Written.words(written.title()), Written.words(written.document()),
                Collections.unmodifiableMap(facts), Written.words(written.note()), Written.words(written.link()),
                written.seen().flatMap(values::date), Written.words(written.sha256()));
    }

    private Map<ClauseId, Edition.Change> changes(Map<SourceText, DraftEdition.Change> drafts) {
        Map<ClauseId, Edition.Change> changes = new LinkedHashMap<>();
        drafts.forEach((id, written) -> change(id, written).ifPresentOrElse(
                change -> changes.put(clause(id), change),
                // its clause is not to be called lost or changed without a word
                doubt::raise));
        return Collections.unmodifiableMap(changes);
    }

    private Optional<Edition.Change> change(SourceText id, DraftEdition.Change written) {
        return new ChangeCheck(values, draft.at().and(!doubt.isRaised()), problems)
                .change(id, written, this::clause);
    }

    private Optional<Edition.Correction> correction(DraftEdition.Correction written) {
        return values.date(written.on()).map(on -> new Edition.Correction(clause(written.clause()), on,
                Written.words(written.was()), Written.words(written.why())));
    }

    private Edition.Answered answered(DraftEdition.Answered written) {
        return new Edition.Answered(written.clause().map(this::clause), Written.words(written.guard()),
                Written.words(written.why()), written.guard().start());
    }

    private ClauseId clause(Read written) {
        return new ClauseId(policy, Written.words(written));
    }
}
