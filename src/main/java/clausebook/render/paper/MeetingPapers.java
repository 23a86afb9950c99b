package clausebook.render.paper;

import clausebook.guide.MarkedLine;
import clausebook.paper.Paper;
import java.util.List;
import java.util.stream.Stream;

/// The papers of a meeting, in the order in which they are read.
public final class MeetingPapers {

    private MeetingPapers() {}

    /// All of them.
    ///
    /// @param clean  the text to be adopted
    /// @param marked the same with every change
    public static List<Paper> of(Meeting meeting, List<MarkedLine> clean, List<MarkedLine> marked) {
        PolicyText text = new PolicyText(meeting);
        List<Paper> behind = List.of(new ChangeTable(meeting).paper(), text.clean(clean), text.marked(marked),
                new Resolution(meeting).paper(), new Notice(meeting).paper(), new SignSheet(meeting).paper());
        return Stream.concat(Stream.of(new MeetingReport(meeting).paper(behind)), behind.stream()).toList();
    }
}
