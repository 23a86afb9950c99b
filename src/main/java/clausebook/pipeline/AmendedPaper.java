package clausebook.pipeline;

import clausebook.derive.change.MarkedText;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MarkedLine;
import clausebook.intake.DocumentFile;
import clausebook.renew.amend.Decisions;
import clausebook.renew.amend.ReturnedPaper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A paper that comes back from the meeting → what was decided of each clause.
///
/// @param draft   the edition that was tabled
/// @param changes what it changes; empty where it is the first
public record AmendedPaper(Guide guide, EditionGuide draft, Optional<EditionChanges> changes) {

    /// @param undecided tracked changes that nobody accepted or rejected
    public record Read(List<String> undecided, Decisions decisions) {}

    /// Empty, with a problem, where the file can't be read or is none of the papers.
    public Optional<Read> read(Path file, Problems problems) throws IOException {
        Problems found = new Problems();
        Optional<Document> document = document(file).read(found);
        found.inOrder().stream().filter(problem -> document.isEmpty()).forEach(problems::add);
        Optional<ReturnedPaper> paper = document.map(ReturnedPaper::of);
        if (paper.filter(read -> !read.ours()).isPresent()) {
            problems.add(ProblemCode.OTHER_POLICY, document(file).start(), "this is no file of the papers",
                    "the words of a meeting are found again by the form that \"clausebook pack\" gave the text",
                    "bring back the Word file of the marked-up or clean text; or tell each amendment with --clause");
            return Optional.empty();
        }
        return paper.map(read -> new Read(read.undecided(), Decisions.of(lines(), read)));
    }

    private List<MarkedLine> lines() {
        return changes.map(found -> MarkedText.of(guide, found)).orElseGet(() -> MarkedText.clean(guide, draft));
    }

    private static DocumentFile document(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new DocumentFile(file.getFileName().toString(), bytes.readNBytes(DocumentFile.MOST_BYTES + 1));
        }
    }
}
