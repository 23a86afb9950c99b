package clausebook.pipeline;

import clausebook.corpus.ClauseId;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.load.WordsFile;
import clausebook.reading.Was;
import clausebook.render.Renderer;
import clausebook.render.engine.TemplateFault;
import clausebook.suggest.unread.UnreadClauses;
import clausebook.words.Words;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What waits to be read in an edition → a page.
public final class ReadingReport {

    private final Path templates;
    private final Problems problems;

    /// @param templates the folder that holds templates and words
    /// @param problems  gathers what is wrong with them
    public ReadingReport(Path templates, Problems problems) {
        this.templates = templates;
        this.problems = problems;
    }

    /// The page; empty, with problems, where a template or the words are faulty.
    ///
    /// @param changed what the file says of clauses of which something else is proposed
    public Optional<byte[]> of(EditionGuide edition, UnreadClauses unread, Map<ClauseId, Was> changed) {
        Optional<Words> words = WordsFile.read(templates, "en", problems);
        String over = edition.council().called() + ", " + edition.title() + ", " + edition.label();
        return words.flatMap(known -> drawn(over, unread, changed, known));
    }

    private Optional<byte[]> drawn(String over, UnreadClauses unread, Map<ClauseId, Was> changed, Words words) {
        try {
            return Renderer.reading(unread.groups(), changed, over, words, templates, problems);
        } catch (TemplateFault fault) {
            problems.add(fault.problem());
            return Optional.empty();
        }
    }
}
