package clausebook.guide;

import clausebook.corpus.ClauseId;
import clausebook.guide.Difference.Sort;
import java.util.List;

/// One printed line (a paragraph or heading) of a policy's text, with what a newer edition changed in it.
///
/// Lines that are not ADDED, read with their REMOVED runs and without the ADDED ones, are the older text; the reverse
/// is the newer one.
///
/// @param id      of the clause, or of the section whose heading it is
/// @param heading true for a section's heading
/// @param depth   how far it stands in: 1 or 2 for a heading; 0 for a clause, 1 for its items, 2 for theirs
/// @param sort    ADDED or REMOVED where the whole line came or went: then every run in it is of that sort
/// @param number  as printed; none where nothing is printed
/// @param words   as plain text without line breaks; none for a heading that is only a number
public record MarkedLine(ClauseId id, boolean heading, int depth, Sort sort, List<Difference> number,
        List<Difference> words) {

    public MarkedLine {
        number = List.copyOf(number);
        words = List.copyOf(words);
    }

    /// Of which edition the gap between number and words is: of both, where both print a number.
    public Sort gap() {
        boolean before = !Difference.before(number).isEmpty();
        boolean after = !Difference.after(number).isEmpty();
        return before == after ? sort : before ? Sort.REMOVED : Sort.ADDED;
    }
}
