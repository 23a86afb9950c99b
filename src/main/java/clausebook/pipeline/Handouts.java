package clausebook.pipeline;

import clausebook.address.Address;
import clausebook.corpus.Audience;
import clausebook.derive.change.MarkedText;
import clausebook.diagnostic.Problems;
import clausebook.docx.DocxFiles;
import clausebook.guide.Checklist;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.paper.Paper;
import clausebook.publish.NewFolder;
import clausebook.render.paper.HandoutPapers;
import clausebook.render.part.Book;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A policy and its checklists as documents for Word.
///
/// @param templates the folder that holds the words
/// @param problems  gathers what is wrong with them
public record Handouts(Guide guide, Path templates, Problems problems) {

    /// An edition → its documents in a new folder, and how many they are; empty, with problems, where that can't be
    /// done, and then nothing is written.
    ///
    /// @param edition   the one that speaks for its policy
    /// @param audiences for whom there is a checklist
    /// @param out       missing, or empty
    public Optional<Integer> write(EditionGuide edition, List<Audience> audiences, Path out) {
        Drawing drawing = new Drawing(guide, templates, problems);
        Optional<Words> words = drawing.words();
        return words.isEmpty()
                ? Optional.empty()
                : drawing.draw(() -> NewFolder.write(DocxFiles.of(papers(edition, audiences, words.get())), out,
                        problems));
    }

    private List<Paper> papers(EditionGuide edition, List<Audience> audiences, Words words) {
        CouncilGuide council = guide.find(edition.council().id()).orElseThrow();
        List<Checklist> lists =
                audiences.stream().map(audience -> guide.checklists().of(council, audience)).toList();
        Viewpoint from = new Viewpoint(new Book(guide, words, false), Address.of(edition.policy().id()));
        return HandoutPapers.of(from, edition, MarkedText.clean(guide, edition), lists);
    }
}
