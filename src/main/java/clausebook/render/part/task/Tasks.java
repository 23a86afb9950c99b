package clausebook.render.part.task;

import java.util.List;

/// Lines of a checklist under their three headings, each told apart by its sign.
///
/// @param signs only those that have lines, in the order do, do not, may
public record Tasks(List<Sign> signs) {

    public Tasks {
        signs = List.copyOf(signs);
    }

    /// One heading.
    ///
    /// @param style `do`, `do-not` or `may`
    public record Sign(String style, String words, List<Task> tasks) {

        public Sign {
            tasks = List.copyOf(tasks);
        }
    }
}
