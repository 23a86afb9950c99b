package clausebook.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One text of a document, with all words of the file: those that this view leaves out stand in it too, as pieces that
/// do not stay.
///
/// @param blocks the text itself in its order; a text box stands behind its paragraph
/// @param beside notes, headers, footers, comments, properties, pictures and embedded files, in this order
public record Body(List<Block> blocks, List<Paragraph> beside) {

    public Body {
        blocks = List.copyOf(blocks);
        beside = List.copyOf(beside);
    }

    /// The same with numbers `n` that run from 1 in this order; anchors follow their paragraphs.
    public static Body numbered(List<Block> blocks, List<Paragraph> beside) {
        Body loose = new Body(blocks, beside);
        Map<Integer, Integer> numbers = new HashMap<>(Map.of(0, 0));
        loose.paragraphs().forEach(paragraph -> numbers.put(paragraph.n(), numbers.size()));
        return new Body(blocks.stream().map(block -> block.numbered(numbers)).toList(),
                beside.stream().map(paragraph -> paragraph.numbered(numbers)).toList());
    }

    /// All paragraphs, those of tables too, in the order of their numbers `n`, which runs from 1 without a gap.
    public List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        blocks.forEach(block -> block.addTo(all));
        all.addAll(beside);
        return all;
    }
}
