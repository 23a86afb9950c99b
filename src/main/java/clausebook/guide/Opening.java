package clausebook.guide;

import clausebook.text.prose.Mention;
import clausebook.text.prose.Prose;
import java.util.List;
import java.util.stream.Stream;

/// The first words of a clause: what one that has no title is called by.
final class Opening {

    private static final int LONGEST = 60;

    private Opening() {}

    /// At most some sixty letters, ended by `…` where the text goes on; those of its first item where it has no text of
    /// its own; empty where none has.
    static String of(PlacedClause placed) {
        Stream<String> texts = placed.clause().withItems().map(each -> each.text().words());
        return texts.filter(text -> !text.isBlank()).findFirst().map(text -> cut(text, placed.references())).orElse("");
    }

    private static String cut(String text, List<CrossReference> references) {
        String words = Prose.parse(text).plain(mention -> name(mention, references)).strip();
        String line = words.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : LONGEST).strip() + "…";
    }

    private static String name(Mention mention, List<CrossReference> references) {
        return mention.words()
                .or(() -> references.stream().filter(each -> each.written().equals(mention.target())).findFirst()
                        .map(each -> name(each.target())))
                .orElse(mention.target());
    }

    private static String name(Target target) {
        return switch (target) {
            case Target.ToClause to -> to.clause().slug();
            case Target.ToInstrument to -> to.instrument().name();
            case Target.ToRole to -> to.role().name();
            case Target.ToTerm to -> to.term().name();
        };
    }
}
