package clausebook.render.part.task;

import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import java.util.List;

/// One line of a checklist.
///
/// @param clause its clause; the words are the number, or empty where none is printed
/// @param spoken what a screen reader says before the number, or in its place
/// @param words  what is to be done, with its condition and exception
/// @param notes  for whom one speaks, whose approval is needed, whom to tell, and the policy where there are several
public record Task(Link clause, String spoken, Mark mark, String words, List<Detail> notes) {

    public Task {
        notes = List.copyOf(notes);
    }
}
