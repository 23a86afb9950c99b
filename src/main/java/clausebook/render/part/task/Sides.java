package clausebook.render.part.task;

import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import java.util.List;

/// How a checklist fits on paper: how small its type must be, and how many A4 sides it then takes, reckoned a little
/// high.
///
/// @param style `roomy`, `close` or `dense`
/// @param count the number of sides
public record Sides(String style, int count) {

    /// Two sides if a small type does it; else four, so that the type need not be the smallest.
    private static final List<Integer> WANTED = List.of(2, 4);
    /// Lines of a list's own heading.
    private static final int HEAD = 14;

    /// How much of each size of type goes on a side.
    private record Type(String style, int letters, int lines) {}

    private static final List<Type> TYPES =
            List.of(new Type("roomy", 47, 116), new Type("close", 53, 132), new Type("dense", 60, 178));

    /// The largest type with which all parts fit on two sides, else on four; else the smallest.
    public static Sides of(List<Tasks> parts) {
        List<Tasks.Sign> signs = parts.stream().flatMap(part -> part.signs().stream()).toList();
        int heads = HEAD + 3 * parts.size() + 2 * signs.size();
        int[] letters = signs.stream().flatMap(sign -> sign.tasks().stream()).mapToInt(Sides::letters).toArray();
        List<Sides> types =
                TYPES.stream().map(type -> new Sides(type.style(), sides(heads, letters, type))).toList();
        for (int wanted : WANTED) {
            for (Sides type : types) {
                if (type.count() <= wanted) {
                    return type;
                }
            }
        }
        return types.getLast();
    }

    private static int sides(int heads, int[] letters, Type type) {
        int lines = heads;
        for (int some : letters) {
            lines += (some + type.letters() - 1) / type.letters();
        }
        return (lines + type.lines() - 1) / type.lines();
    }

    /// The letters of a line with its marks and notes, and the room between them.
    private static int letters(Task task) {
        int letters = task.words().length() + task.mark().words().length() + task.mark().note().length() + 6;
        for (Detail note : task.notes()) {
            letters += note.term().length();
            for (Link value : note.values()) {
                letters += value.words().length() + 2;
            }
        }
        return letters;
    }
}
