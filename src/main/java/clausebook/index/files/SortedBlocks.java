package clausebook.index.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Lines in the order of their keys, cut into blocks of about one size.
///
/// The keys themselves say where to cut, by the lowest of their hashes among some neighbours (content-defined chunking,
/// by local minima). So a line more or less moves the cuts beside it and no other, and one word changed leaves nearly
/// all files of an index as they were.
///
/// @param blocks never empty
public record SortedBlocks(List<Block> blocks) {

    /// A key with all that is written for it. The keys of all lines differ.
    public record Line(String key, String content) {}

    /// Some lines.
    ///
    /// @param start every line from this word on stands in this block or in a later one; the first of all is empty
    /// @param from  the place of its first line among all
    /// @param lines in the order of their keys
    public record Block(String start, int from, List<Line> lines) {}

    private static final long SPREADING = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;
    private static final int LARGER = 4;

    public SortedBlocks {
        blocks = List.copyOf(blocks);
    }

    /// @param lines in the order of their keys
    /// @param size  of a block, in letters
    public static SortedBlocks of(List<Line> lines, int size) {
        return of(lines, size, _ -> false);
    }

    /// The same where lines of one kind are asked for several at once: their blocks are larger.
    ///
    /// @param together true for the keys of that kind, which follow each other
    public static SortedBlocks of(List<Line> lines, int size, Predicate<String> together) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || together.test(lines.get(i).key()) != together.test(lines.get(i - 1).key())) {
                cut(lines, from, i, together.test(lines.get(from).key()) ? LARGER * size : size, blocks);
                from = i;
            }
        }
        return new SortedBlocks(blocks.isEmpty() ? List.of(new Block("", 0, List.of())) : blocks);
    }

    private static void cut(List<Line> lines, int first, int end, int size, List<Block> blocks) {
        List<Line> run = lines.subList(first, end);
        int reach = reach(run, size);
        int from = first;
        for (int i = first + 1; i <= end; i++) {
            if (i == end || isFirst(run, i - first, reach, size)) {
                String start = from == 0 ? "" : parting(lines.get(from - 1).key(), lines.get(from).key());
                blocks.add(new Block(start, from, lines.subList(from, i)));
                from = i;
            }
        }
    }

    /// Over how many neighbours a key must have the lowest hash: a power of two, so that it hardly ever changes.
    private static int reach(List<Line> lines, int size) {
        long letters = 1;
        for (Line line : lines) {
            letters += Math.min(size, line.key().length() + line.content().length());
        }
        // Two cuts are twice the reach apart, as a rule.
        return Integer.highestOneBit((int) Math.max(1, (long) size * lines.size() / letters / 2));
    }

    /// A line as long as a block stands alone, so that whoever needs its neighbours is spared it.
    private static boolean isFirst(List<Line> lines, int place, int reach, int size) {
        if (lines.get(place).content().length() >= size || lines.get(place - 1).content().length() >= size) {
            return true;
        }
        int own = hash(lines, place);
        for (int step = 1; step <= reach; step++) {
            if (place >= step && hash(lines, place - step) <= own
                    || place + step < lines.size() && hash(lines, place + step) < own) {
                return false;
            }
        }
        return true;
    }

    private static int hash(List<Line> lines, int place) {
        return (int) (lines.get(place).key().hashCode() * SPREADING >>> HALF);
    }

    /// The shortest start of a word that is greater than the word before.
    private static String parting(String before, String word) {
        return word.substring(0, Math.min(word.length(), shared(before, word) + 1));
    }

    /// How many letters two words have in common at their start; never half of a character.
    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < one.length() && shared < other.length() && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
    }

    /// The block in which a word stands, if it stands anywhere.
    public Block of(String word) {
        int block = 0;
        while (block + 1 < blocks.size() && blocks.get(block + 1).start().compareTo(word) <= 0) {
            block++;
        }
        return blocks.get(block);
    }

    /// The first word of each block.
    public List<String> starts() {
        return blocks.stream().map(Block::start).toList();
    }

    /// What a script has of some lines: for each how many letters its key shares with the one before, how many more it
    /// has, these, and its content. Lengths are told, so that no letter can part anything.
    public static String written(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (Line line : lines) {
            int shared = shared(before, line.key());
            Letters.append(out, shared);
            Letters.append(out, line.key().length() - shared);
            out.append(line.key(), shared, line.key().length()).append(line.content());
            before = line.key();
        }
        return out.toString();
    }
}
