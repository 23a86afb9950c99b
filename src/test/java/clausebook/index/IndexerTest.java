package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.bench.CorpusGenerator;
import clausebook.bench.CorpusSize;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.index.analysis.AnalysedText;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.IndexedClauses;
import clausebook.index.analysis.Language;
import clausebook.index.files.NamedScripts;
import clausebook.output.OutputFile;
import clausebook.render.EnglishBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the index side promises without a browser: the same bytes, hits in order, misspellings mended.
final class IndexerTest {

    private static final long SEED = 11;

    @TempDir private Path folder;

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(files(Content.real())).isEqualTo(files(Content.real()));
    }

    @Test
    void eachScriptButTheFirstAndThoseOfClausesIsNamedByItsBytes() {
        Map<String, String> files = files(Content.real());
        assertThat(files.keySet()).allMatch(path -> path
                .matches("search/en(-earlier)?/(index|[itpwnefq][0-9a-z]{6}|[0-9a-z]{6}/d\\d+)\\.js"));
        files.forEach((path, script) -> {
            String kind = path.replaceAll(".*/", "").substring(0, 1);
            if (kind.matches("[wnefq]") && path.split("/").length == 3) {
                String name = new NamedScripts().add(kind, script.getBytes(StandardCharsets.UTF_8));
                assertThat(path).endsWith("/" + kind + name + ".js");
            }
        });
    }

    @Test
    void theAddressOfEveryClauseCanBeMadeFromItsFile() {
        Guide guide = Content.real();
        IndexedClauses clauses = IndexedClauses.of(guide, Language.ENGLISH, false);
        for (IndexedClause doc : clauses.all()) {
            PlacedClause root = clauses.ofRoot(doc.root()).getFirst().placed();
            String policy =
                    root.edition().council().id().slug() + "/" + root.edition().policy().id().slug() + "/clauses/";
            String item = doc.item() == 0 ? "" : "#" + doc.clause().id().slug();
            assertThat(guide.address(doc.clause().id())).isEqualTo(policy + root.clause().id().slug() + ".html" + item);
        }
    }

    @Test
    void theWordsOfAClauseFindItThoughItNeverSaysThem() {
        Guide guide = Content.real();
        Search search = Search.of(guide, false).orElseThrow();
        IndexedClauses clauses = IndexedClauses.of(guide, Language.ENGLISH, false);
        List<String> phrases = clauses.all().stream().flatMap(doc -> doc.clause().ours().words().stream()).toList();
        long found = clauses.all().stream()
                .flatMap(doc -> doc.clause().ours().words().stream()
                        .filter(words -> search.find(words, _ -> true).hits().stream().limit(10).anyMatch(
                                hit -> hit.best().root().clause().id().equals(doc.placed().root().clause().id()))))
                .count();
        System.out
                .println("Everyday phrases that find their clause in the top ten: " + found + " of " + phrases.size());
        assertThat((double) found / phrases.size()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aWholeTitleComesFirst() {
        Guide guide = Content.real();
        Search search = Search.of(guide, false).orElseThrow();
        guide.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.leading().clauses().stream())
                .filter(clause -> !clause.clause().title().isEmpty()).forEach(clause -> {
                    List<Search.Hit> hits = search.find(clause.clause().title(), _ -> true).hits();
                    assertThat(hits.getFirst().best().root().clause().title()).as(clause.clause().title())
                            .isEqualToIgnoringCase(clause.clause().title());
                });
    }

    @Test
    void singleSlipsAreMended() throws IOException {
        CorpusGenerator.write(folder, CorpusSize.ofClauses(6_000), SEED);
        PreparedIndex prepared = PreparedIndex.of(Content.of(folder), Language.ENGLISH, false).orElseThrow();
        List<String> words = prepared.index().clauses().all().stream()
                .flatMap(doc -> AnalysedText.stems(doc.text(), Language.ENGLISH.surfaceAnalyzer()).stream()).distinct()
                .filter(word -> word.length() >= 4 && word.chars().allMatch(Character::isLetter)).sorted().toList();
        Random random = new Random(SEED);
        int tried = 0;
        int mended = 0;
        while (tried < 400) {
            String word = words.get(random.nextInt(words.size()));
            String slip = slip(word, random);
            if (!prepared.lexicon().isKnown(prepared.lexicon().stem(slip))) {
                tried++;
                mended += prepared.lexicon().spelling().meant(slip).map(prepared.lexicon()::stem)
                        .filter(prepared.lexicon().stem(word)::equals).isPresent() ? 1 : 0;
            }
        }
        System.out.println("Misspelt words whose right stem was found first: " + mended + " of " + tried);
        assertThat((double) mended / tried).as("seed " + SEED).isGreaterThanOrEqualTo(0.94);
    }

    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> at == 0
                    ? word
                    : word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }

    private static Map<String, String> files(Guide guide) {
        Map<String, String> files = new TreeMap<>();
        for (OutputFile file : Indexer.index(guide, EnglishBook.words()).files()) {
            files.put(file.path(), new String(file.bytes().make(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
