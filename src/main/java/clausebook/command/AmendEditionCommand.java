package clausebook.command;

import clausebook.command.console.AmendReport;
import clausebook.command.console.Console;
import clausebook.corpus.Wording;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.renew.amend.AmendmentEdits;
import clausebook.renew.amend.Decision;
import clausebook.text.yaml.YamlEdit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `clausebook edition amend`: takes over what a meeting changed of the text that was tabled.
@Command(name = "amend", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Takes over what the meeting changed: from the Word file of the papers in which every change was accepted or "
            + "rejected, or one clause at a time. What was carried and what fell is kept with the edition. All is "
            + "written or nothing.",
    ""})
final class AmendEditionCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Parameters(index = "1", paramLabel = "EDITION", description = "The edition, by the name of its file without "
            + ".yaml") private String edition;

    @Option(names = "--from", paramLabel = "FILE", description = "The Word file of the marked-up or clean text, as "
            + "it came back from the meeting") private Path from;

    @Option(names = "--clause", paramLabel = "ID", description = "The clause that was moved to be "
            + "changed") private String clause;

    @Option(names = "--text", paramLabel = "FILE", description = "A text file with the words that were "
            + "moved") private Path text;

    @Option(names = "--result", paramLabel = "carried|fell", description = "What became of them") private String result;

    @Option(names = "--minute", required = true, paramLabel = "NUMBER",
            description = "The number of the minute") private String minute;

    @Option(names = "--by", paramLabel = "role:ID", description = "Who moved it, as role:clerk") private String by;

    @Mixin private PolicyEdit policy;

    AmendEditionCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        return policy.make(console, today, this::amend);
    }

    private int amend(ContentEdit edit, EditionChoice choice) throws IOException {
        EditionChoice.Packed packed = choice.packed(policy.name(), null, edition);
        refuse(packed.edition(), choice);
        AmendmentEdits.Moved moved = new AmendmentEdits.Moved(minute, Optional.ofNullable(by));
        AmendReport report = new AmendReport(console, policy.name(), packed.edition());
        if (from != null) {
            AmendedFile file = new AmendedFile(console, policy, from);
            return file.amend(edit, choice, packed, moved, report);
        }
        return one(edit, choice, packed, moved, report);
    }

    private void refuse(EditionGuide draft, EditionChoice choice) {
        boolean one = clause != null || text != null || result != null;
        if (from != null == one || one && (clause == null || text == null || result == null)) {
            throw choice.mistake("Write either --from FILE, or --clause ID --text FILE --result carried (or fell).");
        }
        if (one && !List.of("carried", "fell").contains(result)) {
            throw choice.mistake("\"" + result + "\" is no result: write --result carried, or --result fell.");
        }
        if (draft.status().isDecided()) {
            throw choice.mistake("\"" + draft.id().slug() + "\" was adopted already. What the council changes later is "
                    + "a new edition: open one with \"clausebook edition new\".");
        }
        if (from != null && draft.wording() == Wording.RESTATED) {
            throw choice.mistake("\"" + draft.id().slug() + "\" is in plain English, so no Word file was made of its "
                    + "text. Tell each amendment with --clause.");
        }
        boolean fresh = draft.tabling().amendments().isEmpty();
        if (fresh && draft.tabling().tabled().filter(tabled -> !tabled.sha256().equals(draft.checksum())).isPresent()) {
            throw choice.mistake("\"" + draft.id().slug() + "\" was changed after it was tabled, so it can't be told "
                    + "what the meeting changed. Put its text back first.");
        }
    }

    private int one(ContentEdit edit, EditionChoice choice, EditionChoice.Packed packed, AmendmentEdits.Moved moved,
            AmendReport report) throws IOException {
        EditionGuide draft = packed.edition();
        PlacedClause found = draft.clauses().stream().filter(each -> each.id().slug().equals(clause)).findFirst()
                .orElseThrow(() -> choice.mistake("This edition has no clause \"" + clause + "\"."));
        if (!Files.isRegularFile(text) || !Files.isReadable(text)) {
            throw choice.mistake("The file " + text + " is not there, or can't be opened.");
        }
        String words = new String(Files.readAllBytes(text), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        if (words.isEmpty()) {
            throw choice.mistake("The file " + text + " is empty.");
        }
        Optional<AmendmentEdits.Files> files = edit.files(packed);
        if (files.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        boolean carried = result.equals("carried");
        List<Decision> decisions = List.of(new Decision.Reworded(found.id(), words));
        List<YamlEdit> edits = carried
                ? AmendmentEdits.of(choice.guide(), draft, files.get(), moved, decisions).edits()
                : AmendmentEdits.fell(choice.guide(), draft, files.get(), moved, found, words).edits();
        if (!edit.change(draft, edits)) {
            return ExitCode.PROBLEMS;
        }
        Path file = policy.file(ContentEdit.path(policy.name(), draft.id().slug()));
        report.print(carried ? report.lines(file, decisions, 0) : report.fell(file, found.id()));
        return ExitCode.DONE;
    }
}
