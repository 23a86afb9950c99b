package clausebook.check.clause;

import clausebook.draft.DraftClause;
import clausebook.text.Prose;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.Optional;
import java.util.stream.Stream;

/// The first words of a clause: what an official text that has no title of ours is called by.
final class Opening {

    private static final int LONGEST = 60;

    private Opening() {}

    /// At most some sixty letters, ended by `…` where the text goes on; empty where the clause has no text.
    static String of(DraftClause draft) {
        Stream<Optional<Read>> texts =
                Stream.concat(Stream.of(draft.text()), draft.items().stream().map(DraftClause::text));
        return texts.flatMap(text -> text.flatMap(Read::known).stream()).findFirst().map(Opening::of).orElse("");
    }

    private static String of(SourceText text) {
        String words = Prose.parse(text.words()).plain(mention -> mention.words().orElse(mention.target()))
                .replace('\n', ' ').strip();
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST).strip() + "…";
    }
}
