package clausebook.intake.docx;

import clausebook.intake.office.ListPlace;
import clausebook.intake.office.ListPlace.Restart;
import clausebook.intake.office.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lists of a document: which one a paragraph is counted in, directly or through its style.
final class WordNumbering {

    private static final int MOST_LINKS = 8;

    private final WordStyles styles;
    private final Map<String, Tag> numbers = new HashMap<>();
    private final Map<String, Tag> lists = new HashMap<>();
    private final Map<String, WordList> read = new HashMap<>();

    /// @param part the part of the numbering; nothing where there is none
    WordNumbering(Tag part, WordStyles styles) {
        this.styles = styles;
        part.tags("w:abstractNum").forEach(list -> lists.putIfAbsent(list.get("w:abstractNumId"), list));
        part.tags("w:num").forEach(number -> numbers.putIfAbsent(number.get("w:numId"), number));
    }

    /// Where a paragraph is counted.
    Optional<ListPlace> place(Numbered paragraph) {
        return list(paragraph).map(list -> {
            int level = level(paragraph, list);
            Optional<Restart> restart = list.restarts(level).map(at -> new Restart(list.number() + ":" + level, at));
            return new ListPlace(list.counted(), list.levels(), level, restart);
        });
    }

    /// What its list says of the indent of a paragraph; nothing where it has none.
    Tag indent(Numbered paragraph) {
        return list(paragraph).map(list -> list.indent(level(paragraph, list))).orElse(Tag.NONE);
    }

    private Optional<WordList> list(Numbered paragraph) {
        Tag number = numbers.get(paragraph.number());
        return number == null
                ? Optional.empty()
                : Optional.of(read.computeIfAbsent(paragraph.number(), id -> new WordList(id, number, list(number))));
    }

    private static int level(Numbered paragraph, WordList list) {
        int said = Measure.whole(paragraph.level(), -1);
        int linked = said >= 0 ? said : list.linked(paragraph.styles()).orElse(paragraph.levelOfStyle());
        return Math.clamp(linked, 0, WordList.LEVELS - 1);
    }

    /// The list of a number; by way of a style of lists where it only names one.
    private Tag list(Tag number) {
        Tag list = lists.getOrDefault(number.tag("w:abstractNumId").get("w:val"), number);
        for (int i = 0; i < MOST_LINKS && list.tag("w:numStyleLink").exists(); i++) {
            List<Tag> linked = styles.chain(list.tag("w:numStyleLink").get("w:val"));
            String id = linked.isEmpty() ? "" : Numbered.properties(linked.getFirst()).tag("w:numId").get("w:val");
            Tag next = numbers.get(id);
            if (next == null) {
                break;
            }
            list = lists.getOrDefault(next.tag("w:abstractNumId").get("w:val"), list);
        }
        return list;
    }
}
