package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.guide.Guide;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// How good the order is, on queries that people have judged. The floors only rise.
///
/// One set may be looked at while the search is changed; the other is kept out of all tuning and tells whether that
/// helped anybody else.
final class JudgedTest {

    private static final Path FOLDER = Path.of("src/test/resources/search");
    private final Guide guide = Content.real();

    @Test
    void theSetThatMayBeLookedAtIsAnsweredWell() {
        holds("judged-tuned.tsv", 0.88, 0.89);
    }

    @Test
    void theSetThatNobodyTunesOnIsAnsweredWell() {
        holds("judged-blind.tsv", 0.70, 0.70);
    }

    /// The measure can fail: a search that finds nothing scores nothing.
    @Test
    void aSearchThatOnlyFindsEarlierEditionsFails() {
        List<Judged.Score> scores = Judged.read(FOLDER.resolve("judged-tuned.tsv"), Content.places(guide))
                .score(Search.of(guide, true).orElseThrow());
        assertThat(Judged.mean(scores.stream().mapToDouble(Judged.Score::ndcg))).isLessThan(0.5);
    }

    private void holds(String set, double ndcgFloor, double recallFloor) {
        List<Judged.Score> scores =
                Judged.read(FOLDER.resolve(set), Content.places(guide)).score(Search.of(guide, false).orElseThrow());
        double ndcg = Judged.mean(scores.stream().mapToDouble(Judged.Score::ndcg));
        double recall = Judged.mean(scores.stream().mapToDouble(Judged.Score::recall));
        System.out.printf(Locale.ROOT, "%s: %d queries, nDCG@10 %.3f, recall@10 %.3f%n", set, scores.size(), ndcg,
                recall);
        assertThat(ndcg).as("nDCG@10 of " + set).isGreaterThanOrEqualTo(ndcgFloor);
        assertThat(recall).as("recall@10 of " + set).isGreaterThanOrEqualTo(recallFloor);
    }
}
