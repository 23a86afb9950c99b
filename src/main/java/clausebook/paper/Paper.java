package clausebook.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// One paper for a meeting.
///
/// @param name     of its file, without an ending
/// @param title    what kind of paper it is
/// @param over     what stands above its heading: the council, and the edition
/// @param heading  the policy's name
/// @param use      one sentence: what it is for
/// @param author   who changed the text, as the marks of changes name it
/// @param date     of the paper and of the marks
/// @param language of its text, as `en`
/// @param wide     true where it needs the long side of the sheet
public record Paper(String name, String title, String over, String heading, String use, String author, LocalDate date,
        String language,
        boolean wide, List<Block> blocks) {

    public Paper {
        Objects.requireNonNull(date);
        blocks = List.copyOf(blocks);
    }
}
