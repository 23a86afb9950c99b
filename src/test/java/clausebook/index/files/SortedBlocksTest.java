package clausebook.index.files;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.index.files.SortedBlocks.Block;
import clausebook.index.files.SortedBlocks.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Blocks are about as long as was asked for, every line is found, and a change moves no cut but those beside it.
final class SortedBlocksTest {

    private static final long SEED = 20_261_130;
    private static final int SIZE = 1_200;
    private final Random random = new Random(SEED);

    @Test
    void everyLineIsFoundByItsKey() {
        SortedBlocks blocks = SortedBlocks.of(lines(made(3_000)), SIZE);
        for (Block block : blocks.blocks()) {
            block.lines().forEach(line -> assertThat(blocks.of(line.key())).isEqualTo(block));
        }
        assertThat(blocks.of("")).isEqualTo(blocks.blocks().getFirst());
    }

    @Test
    void blocksAreAboutAsLongAsAsked() {
        SortedBlocks blocks = SortedBlocks.of(lines(made(3_000)), SIZE);
        double mean = blocks.blocks().stream().mapToInt(block -> SortedBlocks.written(block.lines()).length()).average()
                .orElseThrow();
        assertThat(mean).isBetween(SIZE / 3.0, SIZE * 2.0);
    }

    @Test
    void aLineMoreOrLessChangesThreeBlocksAtMost() {
        TreeMap<String, String> words = made(3_000);
        for (int i = 0; i < 200; i++) {
            Set<List<Line>> before = contents(words);
            words.put(word(), "x".repeat(random.nextInt(20)));
            Set<List<Line>> after = contents(words);
            after.removeAll(before);
            assertThat(after).as("seed " + SEED + ", word " + i).hasSizeBetween(1, 3);
        }
    }

    @Test
    void aLongLineStandsAlone() {
        TreeMap<String, String> words = made(500);
        words.put("long", "x".repeat(SIZE));
        assertThat(SortedBlocks.of(lines(words), SIZE).of("long").lines()).hasSize(1);
    }

    @Test
    void lettersOfContentPartNothing() {
        List<Line> lines = List.of(new Line("\n", "1 2"), new Line(" ", "\n"), new Line("\u0000", ""));
        assertThat(SortedBlocks.written(lines)).isEqualTo("#$\n1 2#$ \n#$\u0000");
    }

    private static Set<List<Line>> contents(TreeMap<String, String> words) {
        Set<List<Line>> contents = new HashSet<>();
        SortedBlocks.of(lines(words), SIZE).blocks().forEach(block -> contents.add(List.copyOf(block.lines())));
        return contents;
    }

    private static List<Line> lines(TreeMap<String, String> words) {
        List<Line> lines = new ArrayList<>();
        words.forEach((word, content) -> lines.add(new Line(word, content)));
        return lines;
    }

    private TreeMap<String, String> made(int many) {
        TreeMap<String, String> words = new TreeMap<>();
        while (words.size() < many) {
            words.put(word(), "x".repeat(random.nextInt(40)));
        }
        return words;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 3 + random.nextInt(7); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
