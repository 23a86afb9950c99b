package clausebook.derive.change;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.CouncilKind;
import clausebook.corpus.Edition;
import clausebook.corpus.EditionId;
import clausebook.corpus.Joins;
import clausebook.corpus.Nation;
import clausebook.corpus.Part;
import clausebook.corpus.Policy;
import clausebook.corpus.PolicyId;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Section;
import clausebook.corpus.Site;
import clausebook.corpus.Status;
import clausebook.corpus.Vocabulary;
import clausebook.corpus.Wording;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Location;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.text.Origin;
import clausebook.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A policy of two editions made of texts alone, and what the program says of the change from one to the other.
final class InventedPolicy {

    static final PolicyId ID = new PolicyId(new CouncilId("made-up"), "rules");
    private static final Location NOWHERE = Location.startOf("made-up.yaml");

    private InventedPolicy() {}

    /// A clause of an edition; its number follows from its place.
    record Made(String id, String section, String text) {}

    static EditionChanges changes(List<Made> before, List<Made> after, Map<ClauseId, Edition.Change> declared) {
        return guide(before, after, declared).changes().getFirst();
    }

    static Guide guide(List<Made> before, List<Made> after, Map<ClauseId, Edition.Change> declared) {
        return guide(before, after, declared, List.of());
    }

    /// @param corrections that the newer edition declares
    static Guide guide(List<Made> before, List<Made> after, Map<ClauseId, Edition.Change> declared,
            List<Edition.Correction> corrections) {
        Policy policy = new Policy(ID, new PolicyKind("rules", "Rules", false, List.of(), List.of(), NOWHERE), "Rules",
                List.of(edition("one", before, Map.of(), List.of()), edition("two", after, declared, corrections)),
                new Origin.Known(NOWHERE));
        Council council = new Council(ID.council(), Optional.empty(), "Made up", CouncilKind.TOWN, Nation.ENGLAND,
                List.of("en"), "", List.of(), Map.of(),
                new Council.Life(List.of(), Optional.empty(), Optional.empty(), List.of()), Map.of(), List.of(policy));
        Corpus corpus = new Corpus(new Site("Made up", "en", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of()), Vocabulary.NONE, List.of(council));
        return Deriver.derive(new LinkedCorpus(corpus, new IdentityHashMap<>()), LocalDate.of(2026, 11, 20));
    }

    static ClauseId id(String slug) {
        return new ClauseId(ID, slug);
    }

    private static Edition edition(String slug, List<Made> made, Map<ClauseId, Edition.Change> declared,
            List<Edition.Correction> corrections) {
        Map<String, List<Clause>> sections = new LinkedHashMap<>();
        for (Made clause : made) {
            List<Clause> own = sections.computeIfAbsent(clause.section(), _ -> new ArrayList<>());
            own.add(clause(clause, (sections.size()) + "." + (own.size() + 1)));
        }
        List<Section> all = sections.entrySet().stream().map(entry -> new Section(id(entry.getKey()), "",
                "Section " + entry.getKey(), Optional.empty(), entry.getValue(), Optional.empty(), List.of())).toList();
        Edition.Dates dates = new Edition.Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Edition.Source source = new Edition.Source("Rules", "", Map.of(), "", "", Optional.empty(), "");
        return new Edition(new EditionId(ID, slug), "Rules", slug, "en", Status.UNKNOWN, Wording.OFFICIAL,
                Optional.empty(), Optional.empty(), dates, Optional.empty(), Optional.empty(), List.of(), List.of(),
                source, all, declared, corrections, List.of(), Edition.Tabling.NONE, false, NOWHERE);
    }

    private static Clause clause(Made made, String number) {
        return new Clause(id(made.id()), Part.CLAUSE, number, number, "Title",
                new SourceText(made.text(), NOWHERE, true), Joins.NONE, false, Optional.empty(), Optional.empty(),
                List.of(), Clause.Ours.NONE, List.of(), List.of(), List.of(), Optional.empty(), NOWHERE);
    }
}
