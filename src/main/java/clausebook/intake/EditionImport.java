package clausebook.intake;

import clausebook.corpus.Status;
import clausebook.corpus.Wording;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.document.Comparison;
import clausebook.document.Document;
import clausebook.document.Outline;
import clausebook.document.Receipt;
import clausebook.document.View;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftIntake;
import clausebook.draft.DraftSection;
import clausebook.draft.DraftVocabulary;
import clausebook.intake.draft.ChangeProposals;
import clausebook.intake.draft.Comparing;
import clausebook.intake.draft.DraftUnits;
import clausebook.intake.draft.EditionMaker;
import clausebook.intake.draft.GoneClauses;
import clausebook.intake.draft.Identity;
import clausebook.intake.draft.Known;
import clausebook.intake.draft.Places;
import clausebook.intake.draft.SaidOtherwise;
import clausebook.intake.draft.SectionMaker;
import clausebook.intake.memory.Conflicts;
import clausebook.intake.memory.Memory;
import clausebook.intake.memory.MemoryMaker;
import clausebook.intake.outline.Outliner;
import clausebook.intake.receipt.Accounts;
import clausebook.intake.receipt.Faithful;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes one edition of one text of a document.
///
/// @param after    the slug of the edition before, where it was named
/// @param standing what the policy has already
record EditionImport(Document document, View view, ImportRequest request, Optional<String> after, Standing standing,
        DraftVocabulary vocabulary, Problems problems) {

    /// A text of fewer clauses tells nothing of the policy that it belongs to.
    private static final int FEWEST_UNITS = 5;
    /// The part of the clauses that must be found again in a text of the same policy: one in so many.
    private static final int FOUND_AGAIN = 5;

    /// Empty, with a problem, where the document's structure or what is there already forbids it.
    ///
    /// @param others the editions that may come before it
    Optional<Imported> imported(String slug, Standing others) {
        Optional<DraftEdition> same = standing.edition(slug);
        if (same.isPresent() && !mayBeImportedAgain(same.get())) {
            return Optional.empty();
        }
        Optional<DraftEdition> before = before(same, others.without(slug));
        if (after.isPresent() && before.isEmpty()) {
            return Optional.empty();
        }
        Memory memory = new Memory(same.flatMap(DraftEdition::intake));
        return Outliner
                .outline(document.body(view), document.origin(), request.range().from().orElse(null),
                        request.range().to().orElse(null), memory.answers(), problems)
                .flatMap(outline -> imported(slug, same, before, outline, memory));
    }

    /// Only what an import wrote, and nobody adopted.
    private boolean mayBeImportedAgain(DraftEdition edition) {
        boolean official = DraftUnits.words(edition.facts().wording()).equals(Wording.OFFICIAL.word());
        boolean may = official && edition.lock().isEmpty() && edition.intake().isPresent();
        if (!may) {
            String why = edition.lock().isPresent()
                    ? "it was adopted, and its words are held fast"
                    : official ? "it was not made by an import" : "it is in plain English, not in the council's words";
            problems.add(ProblemCode.EDITION_EXISTS, edition.slug().start(),
                    "the edition " + Quoted.of(edition.slug().words()) + " is there already: " + why,
                    "an import never writes over what somebody wrote",
                    "import the document as another edition: --edition and a name that is free");
        }
        return may;
    }

    private Optional<DraftEdition> before(Optional<DraftEdition> same, Standing others) {
        Optional<String> named =
                after.or(() -> same.flatMap(edition -> edition.facts().follows()).map(DraftUnits::words));
        if (named.isEmpty()) {
            return same.isPresent() ? Optional.empty() : others.newest();
        }
        Optional<DraftEdition> found = others.edition(named.get());
        if (found.isEmpty() && after.isPresent()) {
            problems.add(ProblemCode.UNKNOWN_EDITION, Location.startOf(request.target().folder()),
                    "this policy has no edition " + Quoted.of(named.get()),
                    "an edition is named by its file, without .yaml",
                    "name one with --after that is there, or leave --after out");
        }
        return found;
    }

    private Optional<Imported> imported(String slug, Optional<DraftEdition> same, Optional<DraftEdition> before,
            Outline outline, Memory memory) {
        Faithful.check(outline, document.origin().name(), problems);
        Memory.Recalled recalled = memory.recalled(outline);
        Identity identity = new Identity(outline, Stream.of(same, before).flatMap(Optional::stream)
                .map(DraftUnits::of).toList(), standing.ids(), recalled.ids());
        if (same.or(() -> before).filter(edition -> isOfAnotherPolicy(edition, identity)).isPresent()) {
            return Optional.empty();
        }
        Conflicts conflicts = new Conflicts(memory, recalled, identity.ids(),
                same.map(DraftUnits::of).orElse(DraftUnits.NONE)).in(outline);
        List<DraftSection> sections =
                new SectionMaker(new Known(identity.ids(), identity.before(), conflicts.kept())).sections(outline);
        GoneClauses gone = new GoneClauses(sections(same), identity.ids().values(), memory.going());
        Places places = Places.of(gone.in(sections));
        DraftEdition.Facts fresh = EditionMaker.edition(outline, places.sections(), frame(slug, before, outline),
                vocabulary.audiences().entries());
        DraftEdition.Facts edition =
                same.map(old -> EditionMaker.again(old.facts(), fresh, request.status())).orElse(fresh);
        Outline settled = conflicts.settled();
        Set<String> waiting = new HashSet<>(gone.kept());
        waiting.removeAll(memory.staying());
        Receipt receipt = Accounts.of(document.origin().name(), document.body(view), settled,
                places.byKey(identity.ids()), comparisons(same, before, places, gone.kept(), waiting));
        DraftIntake made = new MemoryMaker(memory, identity.ids(), conflicts.kept(), places.sections())
                .made(document.origin().sha256(), settled, gone.kept());
        return Optional.of(new Imported(slug, ChangeProposals.in(edition, before), made, receipt,
                SaidOtherwise.of(edition, fresh)));
    }

    private static List<DraftSection> sections(Optional<DraftEdition> edition) {
        return edition.map(found -> found.facts().sections()).orElse(List.of());
    }

    /// What became of each clause that stood in this edition, as the import before made it, and in the one before.
    ///
    /// @param kept    ids of clauses that have gone from the document and stay in the edition
    /// @param waiting those of them of which a person must decide
    private static List<Comparison> comparisons(Optional<DraftEdition> same, Optional<DraftEdition> before,
            Places places, Set<String> kept, Set<String> waiting) {
        List<Comparison> comparisons = new ArrayList<>();
        same.map(old -> new Comparison(old.slug().words(), true,
                Comparing.of(old.facts().sections(), places, kept, waiting))).ifPresent(comparisons::add);
        before.map(old -> new Comparison(old.slug().words(), false,
                Comparing.of(old.facts().sections(), places, Set.of(), Set.of()))).ifPresent(comparisons::add);
        return comparisons;
    }

    /// A text of which hardly a clause is found again was imported by mistake. One in plain English shares few words
    /// with any other, and who names the edition before knows what comes behind it.
    private boolean isOfAnotherPolicy(DraftEdition nearest, Identity identity) {
        DraftUnits text = DraftUnits.of(nearest);
        boolean official = DraftUnits.words(nearest.facts().wording()).equals(Wording.OFFICIAL.word());
        int fewer = Math.min(text.units().size(), identity.ids().size());
        boolean other = official && request.after().isEmpty() && fewer >= FEWEST_UNITS
                && identity.found(text) * FOUND_AGAIN < fewer;
        if (other) {
            problems.add(ProblemCode.OTHER_POLICY, Location.startOf(document.origin().name()),
                    "hardly a clause of " + Quoted.of(nearest.slug().words()) + " is found again in this document",
                    "it seems to be another policy, and every clause would lose its id and its reading",
                    "look whether it is the right file, council and policy; if all was written anew, say so: --after "
                            + nearest.slug().words() + " and a new --edition");
        }
        return other;
    }

    private EditionMaker.Frame frame(String slug, Optional<DraftEdition> before, Outline outline) {
        boolean reconstructed = request.changes() == ImportRequest.Changes.BOTH && view == View.REJECTED;
        return new EditionMaker.Frame(title(), council(outline), status(slug, outline),
                before.map(edition -> edition.slug().words()).orElse(""),
                reconstructed ? "from the tracked changes of " + document.origin().name() : "",
                document.origin().sha256());
    }

    /// Where the document has none.
    private String title() {
        return standing.policy().map(policy -> DraftUnits.words(policy.facts().title()))
                .orElse(request.target().policy().replace('-', ' '));
    }

    private String council(Outline outline) {
        Optional<String> name = standing.council().map(council -> DraftUnits.words(council.facts().name()))
                .or(() -> request.naming().name());
        return name.filter(known -> !known.isEmpty()
                && outline.placements().stream().anyMatch(placement -> placement.text().contains(known))).orElse("");
    }

    private Status status(String slug, Outline outline) {
        boolean others = standing.editions().stream().map(edition -> edition.slug().words())
                .anyMatch(other -> !other.equals(slug) && !other.equals(Importer.BEFORE + slug));
        boolean draft = others || document instanceof Document.Tracked && view == View.ACCEPTED
                || outline.facts().draft();
        return request.status().orElse(draft ? Status.DRAFT : Status.UNKNOWN);
    }
}
