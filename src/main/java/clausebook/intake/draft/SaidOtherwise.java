package clausebook.intake.draft;

import clausebook.draft.DraftEdition;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what a document says of itself otherwise than the edition's file that was made of it: a day, a minute, a
/// version. The file has the last word, for a person may have written it; but nobody may believe that the new words
/// were taken over.
public final class SaidOtherwise {

    private final Map<String, String> said = new LinkedHashMap<>();

    private SaidOtherwise(DraftEdition.Facts edition) {
        say("title", Optional.of(edition.title()));
        say("label", edition.label());
        edition.dates().ifPresent(dates -> {
            say("dates adopted", dates.adopted());
            say("dates issued", dates.issued());
            say("dates in-force", dates.inForce());
            say("dates review-due", dates.reviewDue());
        });
        edition.adopted().ifPresent(adopted -> {
            say("adopted by", Optional.of(adopted.by()));
            say("adopted minute", adopted.minute());
        });
        edition.review().ifPresent(review -> say("review every", Optional.of(review.every())));
        edition.source().facts().forEach((name, value) -> say("facts " + name.words(), Optional.of(value)));
    }

    /// A field and the document's words for it a line, such as `label: Version 2`; none where both agree.
    ///
    /// @param kept what the file has
    /// @param now  what the document says
    public static List<String> of(DraftEdition.Facts kept, DraftEdition.Facts now) {
        Map<String, String> file = new SaidOtherwise(kept).said;
        List<String> otherwise = new ArrayList<>();
        new SaidOtherwise(now).said.forEach((field, words) -> {
            if (!words.equals(file.get(field))) {
                otherwise.add(field + ": " + words);
            }
        });
        return otherwise;
    }

    private void say(String field, Optional<Read> value) {
        value.flatMap(Read::known).map(SourceText::words).ifPresent(words -> said.put(field, words));
    }
}
