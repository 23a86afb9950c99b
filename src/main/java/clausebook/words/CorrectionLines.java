package clausebook.words;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.guide.EditionGuide;
import java.util.List;

/// The mistakes of ours that were mended in an edition, told in lines: whoever quoted the old words must be able to see
/// that they were ours.
public record CorrectionLines(Words words, EditionGuide guide) {

    /// All of them, each with its clause.
    public List<String> all() {
        return guide.edition().corrections().stream()
                .map(correction -> words.say("correction.of", name(correction.clause()), line(correction))).toList();
    }

    /// Those of one clause.
    public List<String> of(ClauseId clause) {
        return guide.edition().corrections().stream().filter(correction -> correction.clause().equals(clause))
                .map(this::line).toList();
    }

    private String name(ClauseId clause) {
        return guide.find(clause).map(new ClauseNames(words)::name).orElse(clause.slug());
    }

    private String line(Edition.Correction correction) {
        return words.say("correction", new Dates(words).of(correction.on()), correction.was(), correction.why());
    }
}
