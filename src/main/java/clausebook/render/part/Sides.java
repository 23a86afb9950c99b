package clausebook.render.part;

import java.util.List;

/// How a checklist fits on paper: how small its type must be, and how many A4 sides it then takes, reckoned a little high.
///
/// @param style `roomy`, `close` or `dense`
/// @param count the number of sides
public record Sides(String style, int count) {

    private static final int WANTED = 2;

    /// How much of each size of type goes on a side.
    private record Type(String style, int letters, int lines) {}

    private static final List<Type> TYPES = List.of(new Type("roomy", 47, 116), new Type("close", 53, 132), new Type("dense", 60, 178));

    /// The largest type with which all parts fit on two sides; else the smallest.
    public static Sides of(List<Tasks> parts) {
        return TYPES.stream().map(type -> new Sides(type.style(), sides(parts, type))).filter(sides -> sides.count() <= WANTED).findFirst()
                .orElseGet(() -> new Sides(TYPES.getLast().style(), sides(parts, TYPES.getLast())));
    }

    private static int sides(List<Tasks> parts, Type type) {
        int head = 14;
        int lines = head + parts.stream().mapToInt(part -> 3 + part.signs().stream().mapToInt(sign -> lines(sign, type)).sum()).sum();
        return (lines + type.lines() - 1) / type.lines();
    }

    private static int lines(Tasks.Sign sign, Type type) {
        return 2 + sign.tasks().stream().mapToInt(task -> lines(task, type)).sum();
    }

    private static int lines(Task task, Type type) {
        int notes = task.mark().note().length() + task.notes().stream()
                .mapToInt(note -> note.term().length() + note.values().stream().mapToInt(value -> value.words().length() + 2).sum()).sum();
        int letters = task.words().length() + task.mark().words().length() + notes + 6;
        return (letters + type.letters() - 1) / type.letters();
    }
}
