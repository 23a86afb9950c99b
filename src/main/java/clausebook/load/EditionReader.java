package clausebook.load;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftLock;
import clausebook.draft.DraftSection;
import clausebook.text.SourceText;
import clausebook.text.YamlNode;
import java.util.List;
import java.util.Optional;

/// Reads an edition file: its facts and sections.
final class EditionReader {

    private final ContentFiles files;
    private final Problems problems;
    private final ClauseReader clauses;

    EditionReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.clauses = new ClauseReader(problems);
    }

    /// Empty, with a problem, where the file can't be read.
    Optional<DraftEdition> read(ContentPath.Edition file, Optional<ContentPath.Lock> lock) {
        return files.read(file.path()).map(node -> {
            Fields fields = Fields.of(node, "an edition", problems);
            DraftEdition edition = new DraftEdition(new SourceText(file.edition(), files.start(file.path()), true),
                    facts(fields), lock.flatMap(this::lock));
            fields.finish();
            return edition;
        });
    }

    private Optional<DraftLock> lock(ContentPath.Lock file) {
        return files.read(file.path()).map(node -> {
            Fields fields = Fields.of(node, "a lock file", problems);
            DraftLock lock =
                    new DraftLock(fields.text("edition"), fields.textMap("clauses"), fields.textMap("sections"));
            fields.finish();
            return lock;
        });
    }

    private DraftEdition.Facts facts(Fields fields) {
        fields.require("covers", ProblemCode.MISSING_FIELD,
                new FieldNames.Words("readers ask first whether a policy binds them", "add a line: covers: [staff]"));
        return new DraftEdition.Facts(fields.text("title"), fields.text("label"), fields.text("language"),
                fields.text("status"), fields.text("wording"), fields.optional("follows"),
                fields.optional("reconstructed"), fields.record("dates", EditionReader::dates),
                fields.record("adopted", EditionReader::adopted), fields.record("review", EditionReader::review),
                fields.texts("covers"), fields.records("not-covered", EditionReader::notCovered),
                fields.required("source", EditionReader::source), fields.records("sections", this::section),
                fields.map("changes", this::change), fields.records("corrections", EditionReader::correction));
    }

    private static DraftEdition.Dates dates(Fields fields) {
        return new DraftEdition.Dates(fields.optional("adopted"), fields.optional("issued"),
                fields.optional("in-force"), fields.optional("review-due"), fields.optional("withdrawn"));
    }

    private static DraftEdition.Adopted adopted(Fields fields) {
        return new DraftEdition.Adopted(fields.text("by"), fields.optional("minute"), fields.optional("link"));
    }

    private static DraftEdition.Review review(Fields fields) {
        return new DraftEdition.Review(fields.text("every"), fields.texts("by"));
    }

    private static DraftEdition.NotCovered notCovered(Fields fields) {
        return new DraftEdition.NotCovered(fields.text("audience"), fields.optional("clause"),
                fields.optional("instead"));
    }

    private static DraftEdition.Source source(Fields fields) {
        return new DraftEdition.Source(fields.text("title"), fields.optional("document"), fields.textMap("facts"),
                fields.optional("reading"), fields.optional("link"), fields.optional("seen"));
    }

    private DraftEdition.Change change(YamlNode node) {
        Fields fields = Fields.of(node, "a change", problems);
        DraftEdition.Change change =
                new DraftEdition.Change(fields.text("fate"), fields.texts("into"), fields.optional("reason"));
        fields.finish();
        return change;
    }

    private static DraftEdition.Correction correction(Fields fields) {
        return new DraftEdition.Correction(fields.text("clause"), fields.text("on"), fields.text("was"),
                fields.text("why"));
    }

    private DraftSection section(Fields fields) {
        List<DraftSection> inner = fields.records("sections", this::section);
        return new DraftSection(fields.text("id"), fields.optional("number"), fields.optional("title"),
                fields.record("intro", clauses::read), fields.records("clauses", clauses::clause),
                fields.record("closing", clauses::read), inner);
    }
}
