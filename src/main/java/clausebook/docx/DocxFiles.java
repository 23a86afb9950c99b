package clausebook.docx;

import clausebook.address.Address;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.paper.Paper;
import java.util.List;

/// Writes papers as documents for Word.
public final class DocxFiles {

    private DocxFiles() {}

    /// One `.docx` file for each paper, named like it; made when its bytes are asked for.
    public static OutputTree of(List<Paper> papers) {
        return new OutputTree(papers.stream().map(
                paper -> new OutputFile(Address.paperForWord(paper.name()), "paper " + paper.name(),
                        () -> DocxPaper.bytes(paper)))
                .toList());
    }
}
