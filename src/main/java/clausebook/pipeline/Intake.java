package clausebook.pipeline;

import clausebook.address.Alone;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.Receipt;
import clausebook.draft.Draft;
import clausebook.intake.Counting;
import clausebook.intake.DocumentFile;
import clausebook.intake.ImportRequest;
import clausebook.intake.Imported;
import clausebook.intake.Importer;
import clausebook.intake.receipt.ReceiptData;
import clausebook.load.ContentSource;
import clausebook.load.Loader;
import clausebook.load.WordsFile;
import clausebook.render.Renderer;
import clausebook.render.engine.TemplateFault;
import clausebook.words.Words;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The stages of an import: a clerk's file → files of the content, and a receipt. Writes nothing.
public final class Intake {

    /// What a draft may leave open: the clerk's reasons and decisions.
    public static final Set<ProblemCode> LEFT_TO_THE_CLERK = Set.of(ProblemCode.LOST_CLAUSE,
            ProblemCode.RETURNED_WITHOUT_RESTORED, ProblemCode.MISSING_FIELD, ProblemCode.UNDECIDED,
            ProblemCode.UNKNOWN_DECISION);

    private final ContentSource content;
    private final Path templates;
    private final Problems problems;

    /// @param problems gathers what is wrong; with an error in it nothing may be written
    public Intake(ContentSource content, Path templates, Problems problems) {
        this.content = content;
        this.templates = templates;
        this.problems = problems;
    }

    /// What an import would write.
    ///
    /// @param files    of the content, by their paths from its root, in the order in which they are to be written
    /// @param receipts by the end of their names: `.receipt.html`
    /// @param editions that were made
    public record Outcome(Map<String, byte[]> files, Map<String, byte[]> receipts, List<Imported> editions) {}

    /// Empty, with a problem, where the document or the content forbids it.
    public Optional<Outcome> outcome(DocumentFile file, ImportRequest request) {
        Optional<Draft> draft = draft(request.target());
        Optional<Document> document = draft.isEmpty() ? Optional.empty() : file.read(problems);
        Optional<Counting> count = document.map(read -> new Counting(read.origin().format(), file));
        Optional<List<Imported>> editions =
                document.flatMap(read -> new Importer(draft.get(), request, problems).imported(read));
        editions.ifPresent(made -> count.get().hold(made, problems));
        return problems.hasErrors() ? Optional.empty() : editions.flatMap(made -> outcome(made, draft.get(), request));
    }

    /// What is wrong elsewhere does not matter here: another policy may wait for its clerk.
    private Optional<Draft> draft(ImportRequest.Target target) {
        Problems found = new Problems();
        Optional<Draft> draft = Loader.load(new PolicySource(content, target), found);
        found.inOrder().stream()
                .filter(problem -> draft.isEmpty() || problem.at().file().contains("/" + target.folder() + "/")
                        || problem.at().file().contains("/vocabulary/"))
                .forEach(problems::add);
        return draft;
    }

    private Optional<Outcome> outcome(List<Imported> editions, Draft draft, ImportRequest request) {
        Optional<Map<String, byte[]>> files = new ImportFiles(content, draft, request, problems).of(editions);
        Optional<Map<String, byte[]>> receipts = files.flatMap(_ -> receipts(editions, request.target()));
        return receipts.map(drawn -> new Outcome(files.get(), drawn, editions));
    }

    private Optional<Map<String, byte[]>> receipts(List<Imported> editions, ImportRequest.Target target) {
        Optional<Words> words = WordsFile.read(templates, "en", problems);
        Map<String, byte[]> receipts = new LinkedHashMap<>();
        for (Imported made : editions) {
            String end = made == editions.getLast() ? ".receipt" : ".before.receipt";
            String over = target.council() + ", " + target.policy() + ", " + made.slug();
            receipts.put(end + ".json", ReceiptData.json(made.receipt()));
            Optional<byte[]> page = words.flatMap(known -> drawn(made.receipt(), over, known));
            if (page.isEmpty()) {
                return Optional.empty();
            }
            receipts.put(end + Alone.PAGE, page.get());
        }
        return Optional.of(receipts);
    }

    private Optional<byte[]> drawn(Receipt receipt, String over, Words words) {
        try {
            return Renderer.receipt(receipt, over, words, templates, problems);
        } catch (TemplateFault fault) {
            problems.add(fault.problem());
            return Optional.empty();
        }
    }
}
