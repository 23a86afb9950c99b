package clausebook.index.files;

import clausebook.index.analysis.Aliases;
import clausebook.index.files.SortedBlocks.Block;
import clausebook.index.files.SortedBlocks.Line;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.lucene.QuestionField;
import clausebook.index.lucene.QuestionIndex;
import clausebook.index.lucene.SearchField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lucene's terms with their postings, and in files of their own the positions, which only quoted phrases need.
///
/// The content of a line is how many fields have the term, and for each its number, the length of its postings and
/// these. A posting is: steps to the next clause; a sum of 2 for an item, 1 where it stands there more than once, and
/// 4 × the norm; then the item and the times. Where the field has norms the sum is a letter of its own, elsewhere it is
/// put together with the steps, × 4. Under the number behind the last field a stem has the phrases of names that it
/// stands in: see [AliasPhrases], and behind that what the fields of questions have, of which each is what a clause is
/// elsewhere. What a clause is about is a term too: `=` with the place of what is named in the list
/// of all.
///
/// @param terms     blocks of terms with postings
/// @param positions of the lines of all blocks, in the same form: for each posting the steps from one to the next
public record TermFiles(SortedBlocks terms, List<String> positions) {

    /// In the order of their numbers.
    private static final List<String> FIELDS = Stream.concat(fields(), Stream.of(LuceneIndex.NUMBER)).toList();
    private static final int SMALLEST_BLOCK = 1_200;
    private static final int LARGEST_BLOCK = 2_000;

    /// All terms of an index.
    ///
    /// @param questions empty where none is searched
    public static TermFiles of(LuceneIndex index, Optional<QuestionIndex> questions, Aliases aliases) {
        Map<String, Integer> places = aliases.places();
        List<List<TermField.Line>> parts = new ArrayList<>(IntStream.range(0, FIELDS.size()).parallel()
                .mapToObj(number -> TermField.lines(index, FIELDS.get(number), places)).toList());
        List<TermField.Line> phrases = new ArrayList<>();
        new AliasPhrases(aliases).byStem()
                .forEach((stem, each) -> phrases.add(new TermField.Line(stem, each.toString(), "")));
        parts.add(phrases);
        questions.ifPresent(of -> Arrays.stream(QuestionField.values())
                .forEach(field -> parts.add(TermField.lines(of, field.key()))));
        return cut(parts);
    }

    /// The fields in which words and names are scored, in the order of their numbers.
    public static Stream<String> fields() {
        return Arrays.stream(SearchField.values()).map(SearchField::key);
    }

    /// Puts together what all fields have of each term.
    ///
    /// @param parts for each field its lines in the order of their terms
    private static TermFiles cut(List<List<TermField.Line>> parts) {
        long all = parts.stream().flatMap(List::stream).mapToLong(line -> line.postings().length()).sum();
        // The list of blocks, which every reader loads, and the blocks, of which a query loads a few, grow alike.
        int size = Math.clamp(Long.highestOneBit(2 * (long) Math.sqrt(all)), SMALLEST_BLOCK, LARGEST_BLOCK);
        List<Line> lines = new ArrayList<>();
        List<String> positions = new ArrayList<>();
        int[] next = new int[parts.size()];
        for (String term = least(parts, next); term != null; term = least(parts, next)) {
            FieldLists postings = new FieldLists();
            FieldLists places = new FieldLists();
            for (int part = 0; part < next.length; part++) {
                if (next[part] < parts.get(part).size() && parts.get(part).get(next[part]).term().equals(term)) {
                    TermField.Line found = parts.get(part).get(next[part]++);
                    postings.add(part, found.postings());
                    places.add(part, found.positions());
                }
            }
            lines.add(new Line(term, postings.written()));
            positions.add(places.written());
        }
        return new TermFiles(SortedBlocks.of(lines, size, TermField::isNamed), positions);
    }

    /// What one term has in each field.
    private static final class FieldLists {

        private final StringBuilder lists = new StringBuilder();
        private int many;

        void add(int field, String letters) {
            if (!letters.isEmpty()) {
                Letters.append(lists, field);
                Letters.append(lists, letters.length());
                lists.append(letters);
                many++;
            }
        }

        /// Empty where there is none.
        String written() {
            return many == 0 ? "" : Letters.of(many) + lists;
        }
    }

    /// The first term that is not yet cut; null at the end.
    private static String least(List<List<TermField.Line>> parts, int[] next) {
        String least = null;
        for (int part = 0; part < next.length; part++) {
            List<TermField.Line> lines = parts.get(part);
            if (next[part] < lines.size() && (least == null || lines.get(next[part]).term().compareTo(least) < 0)) {
                least = lines.get(next[part]).term();
            }
        }
        return least;
    }

    /// The positions of the terms of a block; of those that have some.
    private List<Line> positions(Block block) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String places = positions.get(block.from() + i);
            if (!places.isEmpty()) {
                lines.add(new Line(block.lines().get(i).key(), places));
            }
        }
        return lines;
    }

    /// The two scripts of each block, its terms (`t`) and their positions (`p`), made on all cores.
    ///
    /// @return the name of each block, which both have
    public List<String> write(NamedScripts scripts) {
        List<List<byte[]>> made = terms.blocks().parallelStream()
                .map(block -> List.of(Script.of("t", SortedBlocks.written(block.lines())),
                        Script.of("p", SortedBlocks.written(positions(block)))))
                .toList();
        return made.stream().map(both -> scripts.addAll(List.of("t", "p"), both)).toList();
    }
}
