package clausebook.check.guard;

import clausebook.check.line.PrintedForce;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.CouncilKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Edition;
import clausebook.corpus.EditionId;
import clausebook.corpus.Joins;
import clausebook.corpus.Nation;
import clausebook.corpus.Part;
import clausebook.corpus.Policy;
import clausebook.corpus.PolicyId;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Rule;
import clausebook.corpus.Section;
import clausebook.corpus.Site;
import clausebook.corpus.Status;
import clausebook.corpus.Vocabulary;
import clausebook.corpus.Worded;
import clausebook.corpus.Wording;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.force.Codebook;
import clausebook.text.Origin;
import clausebook.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A text and its rules as a council may write them, and what guards tell of it when it stands alone.
///
/// @param lead the lead-in that it reads on from, or empty
record GuardedTexts(String lead, String text, List<Rule> rules) {

    private static final PolicyId POLICY = new PolicyId(new CouncilId("made-up"), "rules");
    private static final Location NOWHERE = Location.startOf("made-up.yaml");
    static final Codebook CODEBOOK = Codebook.of("en");

    /// The tracked clauses of a file.
    static List<GuardedTexts> of(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#")).map(GuardedTexts::read).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static GuardedTexts read(String line) {
        String[] cells = line.split("\t");
        String[] text = cells[0].split(":> ", 2);
        List<Rule> rules = Arrays.stream(cells).skip(1).map(GuardedTexts::rule).toList();
        return new GuardedTexts(text.length == 2 ? text[0] + ":" : "", text[text.length - 1], rules);
    }

    private static Rule rule(String cell) {
        String[] parts = cell.split("/", 3);
        String[] unless = parts[2].split(" !", 2);
        String[] when = unless[0].split(" @", 2);
        return rule(Worded.find(Duty.class, parts[0]).orElseThrow(), parts[1], when[0],
                when.length == 2 ? when[1] : "", unless.length == 2 ? unless[1] : "");
    }

    static Rule rule(Duty duty, String printed, String says, String when, String unless) {
        return new Rule(duty, printed, says, List.of(), true, when, unless, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), "", Optional.empty(), new Rule.Places(NOWHERE, NOWHERE, NOWHERE));
    }

    GuardedTexts withText(String other) {
        return new GuardedTexts(lead, other, rules);
    }

    GuardedTexts withRule(int at, Rule other) {
        List<Rule> all = new ArrayList<>(rules);
        all.set(at, other);
        return new GuardedTexts(lead, text, all);
    }

    /// What is told of it as the only clause of an official edition.
    List<Problem> told() {
        Problems problems = new Problems();
        for (Rule rule : rules) {
            if (!rule.printed().isEmpty()) {
                PrintedForce.check(new SourceText(rule.printed(), NOWHERE, true), rule.duty(), CODEBOOK, problems);
            }
        }
        Corpus corpus = corpus(Wording.OFFICIAL);
        Policy policy = corpus.councils().getFirst().policies().getFirst();
        Guards.check(policy, corpus.vocabulary(), CODEBOOK, problems);
        Guards.acrossPolicies(corpus, problems);
        return problems.inOrder();
    }

    private Corpus corpus(Wording wording) {
        Optional<Clause> intro = Optional.of(lead).filter(words -> !words.isEmpty())
                .map(words -> clause("lead-in", Part.INTRO, words, Joins.NONE, List.of()));
        Section section = new Section(new ClauseId(POLICY, "part"), "", "", intro,
                List.of(clause("one", Part.CLAUSE, text, lead.isEmpty() ? Joins.NONE : Joins.SECTION, rules)),
                Optional.empty(), List.of());
        Edition edition = new Edition(new EditionId(POLICY, "now"), "Rules", "Rules", "en", Status.UNKNOWN, wording,
                Optional.empty(), Optional.empty(),
                new Edition.Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(), Optional.empty(), List.of(), List.of(),
                new Edition.Source("Rules", "", Map.of(), "", "", Optional.empty(), ""), List.of(section), Map.of(),
                List.of(), List.of(), Edition.Tabling.NONE, false, NOWHERE);
        Policy policy = new Policy(POLICY, new PolicyKind("rules", "Rules", false, List.of(), List.of(), NOWHERE),
                "Rules", List.of(edition), new Origin.Known(NOWHERE));
        Council council = new Council(POLICY.council(), Optional.empty(), "Made up", CouncilKind.TOWN, Nation.ENGLAND,
                List.of("en"), "", List.of(), Map.of(),
                new Council.Life(List.of(), Optional.empty(), Optional.empty(), List.of()), Map.of(), List.of(policy));
        return new Corpus(new Site("Made up", "en", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of()), Vocabulary.NONE, List.of(council));
    }

    private static Clause clause(String id, Part part, String words, Joins joins, List<Rule> rules) {
        return new Clause(new ClauseId(POLICY, id), part, "", id, part == Part.CLAUSE ? "Title" : "",
                new SourceText(words, NOWHERE, true), joins, part == Part.INTRO, Optional.empty(), Optional.empty(),
                List.of(), Clause.Ours.NONE, rules, List.of(), List.of(), Optional.empty(), NOWHERE);
    }
}
