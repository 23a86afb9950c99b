package clausebook.render.part.task;

import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import java.util.List;

/// How many A4 sides a checklist takes, reckoned a little high. The type is never smaller than people can read.
public final class Sides {

    /// Lines of a list's own heading.
    private static final int HEAD = 14;
    /// Letters in a line of a column, in type of ten points.
    private static final int LETTERS = 46;
    /// Lines in the two columns of a side.
    private static final int LINES = 132;

    private Sides() {}

    /// The number of sides that all parts take together.
    public static int of(List<Tasks> parts) {
        List<Tasks.Sign> signs = parts.stream().flatMap(part -> part.signs().stream()).toList();
        int lines = HEAD + 3 * parts.size() + 2 * signs.size();
        for (Tasks.Sign sign : signs) {
            for (Task task : sign.tasks()) {
                lines += (letters(task) + LETTERS - 1) / LETTERS;
            }
        }
        return (lines + LINES - 1) / LINES;
    }

    /// The letters of a line with its marks and notes, and the room between them.
    private static int letters(Task task) {
        int letters = task.words().length() + task.mark().words().length() + task.mark().note().length() + 6;
        // A clause without a number goes by its title
        letters += task.clause().words().isEmpty() ? task.spoken().length() : 0;
        for (Detail note : task.notes()) {
            letters += note.term().length();
            for (Link value : note.values()) {
                letters += value.words().length() + 2;
            }
        }
        return letters;
    }
}
