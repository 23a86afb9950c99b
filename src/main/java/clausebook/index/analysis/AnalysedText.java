package clausebook.index.analysis;

import clausebook.character.Characters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// A text taken apart by an analyzer: a query or a name. Clauses, which are many, are taken apart by a
/// [CachedAnalyzer].
///
/// @param words     in their order, without stop words
/// @param positions where each stands; a stop word leaves a gap
public record AnalysedText(List<String> words, int[] positions) {

    public AnalysedText {
        words = List.copyOf(words);
    }

    public static AnalysedText of(String text, Analyzer analyzer) {
        List<String> words = new ArrayList<>();
        IntStream.Builder positions = IntStream.builder();
        try (TokenStream stream = analyzer.tokenStream("", Characters.folded(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            int at = -1;
            stream.reset();
            while (stream.incrementToken()) {
                at += step.getPositionIncrement();
                words.add(term.toString());
                positions.add(at);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AnalysedText(words, positions.build().toArray());
    }

    /// The stems of a text in one language.
    public static List<String> stems(String text, Analyzer analyzer) {
        return of(text, analyzer).words();
    }
}
