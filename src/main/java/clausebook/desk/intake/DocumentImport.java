package clausebook.desk.intake;

import clausebook.desk.journal.Imports;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.desk.save.SavingSeveral;
import clausebook.desk.save.Work;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.draft.FileKind;
import clausebook.load.FolderSource;
import clausebook.pipeline.ImportFolder;
import clausebook.pipeline.ImportProcess;
import clausebook.pipeline.SuggestedFiles;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.words.Words;
import clausebook.write.ContentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Imports a document that was sent to the desk: by the command `import`, in a process with limits; what it makes is
/// written as one step.
final class DocumentImport {

    /// Names that are devices on Windows, whatever their ending.
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final int LONGEST_NAME = 80;
    private static final YamlPath COVERS = YamlPath.of("covers");
    private final Desk desk;
    private final Work work;
    private final Path templates;

    DocumentImport(Desk desk, Work work, Path templates) {
        this.desk = desk;
        this.work = work;
        this.templates = templates;
    }

    /// How an import ended.
    ///
    /// @param mistakes what was wrong with the document
    /// @param outcome  empty where it was not to be written
    record Ended(List<Mistake> mistakes, Optional<Outcome> outcome) {}

    Ended run(SentForm sent, Asked asked) throws IOException {
        Map<String, Saving.Seen> before = seen(asked);
        try (ImportProcess process = new ImportProcess(ImportProcess.Limits.USUAL)) {
            Path file = process.folder().resolve(safe(sent.name()));
            Files.write(file, sent.file());
            List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--content",
                    desk.folder().content().toString(), "--templates", templates.toString()));
            arguments.addAll(asked.options());
            ImportProcess.Ended ended = process.run(arguments);
            if (ended.exceeded().isPresent()) {
                Problem problem = ImportProcess.stopped(sent.name(), ended.exceeded().get());
                return new Ended(Mistake.all(List.of(problem), words()), Optional.empty());
            }
            return ended.code() == 0
                    ? new Ended(List.of(), Optional.of(write(ImportFolder.read(process.folder()), before, sent, asked)))
                    : new Ended(told(process.folder(), ended), Optional.empty());
        }
    }

    /// Whatever stands there before the document is read: nobody overwrites what came later.
    private Map<String, Saving.Seen> seen(Asked asked) throws IOException {
        String council = "councils/" + asked.councilFolder();
        String policy = council + "/" + asked.policyFolder();
        List<String> paths = new ArrayList<>(List.of(council + "/council.yaml", policy + "/policy.yaml",
                policy + "/" + asked.editionFile() + ".yaml", policy + "/" + asked.editionFile() + ".intake.yaml",
                policy + "/before-" + asked.editionFile() + ".yaml",
                policy + "/before-" + asked.editionFile() + ".intake.yaml"));
        FileKind.ALL.stream().filter(FileKind::isVocabulary)
                .forEach(list -> paths.add("vocabulary/" + list.schema() + ".yaml"));
        Map<String, Saving.Seen> seen = new LinkedHashMap<>();
        for (String path : paths) {
            seen.put(path, work.saving().see(path));
        }
        return seen;
    }

    private static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._()-]", "-");
        String end = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        return DEVICE.matcher(end).matches() || end.startsWith(".") ? "-" + end : end;
    }

    private List<Mistake> told(Path folder, ImportProcess.Ended ended) throws IOException {
        List<String> lines = ImportFolder.problems(folder);
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i + 3 < lines.size(); i += 4) {
            mistakes.add(new Mistake(Words.opening(lines.get(i)), lines.get(i + 1), lines.get(i + 2),
                    lines.get(i + 3), ""));
        }
        if (mistakes.isEmpty()) {
            mistakes.add(new Mistake(words().say("desk.import.failed"), words().say("desk.import.failed.why"),
                    words().say("desk.import.failed.mend"), ended.err().lines().findFirst().orElse(""), ""));
        }
        return mistakes;
    }

    private Outcome write(ImportFolder made, Map<String, Saving.Seen> before, SentForm sent, Asked asked)
            throws IOException {
        Map<String, byte[]> files = new SuggestedFiles(new FolderSource(desk.folder().content()),
                LocalDate.now(desk.clock())).in(covering(made.files(), asked));
        List<SavingSeveral.Wanted> wanted = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Saving.Seen seen = before.get(file.getKey());
            wanted.add(new SavingSeveral.Wanted(seen == null ? work.saving().see(file.getKey()) : seen,
                    Optional.of(file.getValue())));
        }
        Map<Path, byte[]> receipts = new LinkedHashMap<>();
        made.receipts().forEach((end, bytes) -> receipts.put(
                desk.folder().receipts().resolve(asked.address().replace('/', '-') + end), bytes));
        Outcome outcome =
                work.several().save(wanted, receipts, words().say("desk.import.did", sent.name(), asked.address()));
        if (outcome instanceof Outcome.Saved) {
            work.journal().imports().add(asked.address(), new Imports.Imported(
                    work.journal().kept().keep(sent.file()), sent.name(), asked.status(), asked.changes()));
        }
        return outcome;
    }

    /// The files, the edition with those whom she says that it binds.
    private static Map<String, byte[]> covering(Map<String, byte[]> files, Asked asked) {
        Map<String, byte[]> covering = new LinkedHashMap<>(files);
        if (!asked.covers().isEmpty()) {
            covering.computeIfPresent("councils/" + asked.address() + ".yaml", (path, bytes) -> {
                Problems none = new Problems();
                List<YamlEdit> edits = List.of(new YamlEdit.Put(COVERS, YamlValue.texts(asked.covers())));
                return ContentText.read(path, bytes, none)
                        .flatMap(text -> text.with(edits, FileKind.EDITION.form(), none)).map(ContentText::bytes)
                        .orElse(bytes);
            });
        }
        return covering;
    }

    private Words words() {
        return desk.sheets().words();
    }
}
