package clausebook.render.paper;

import clausebook.guide.MarkedLine;
import clausebook.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// The papers of a meeting, in the order in which they are read.
public final class MeetingPapers {

    private MeetingPapers() {}

    /// All of them. Of a restated policy there is no text: the council adopts a document of its own.
    ///
    /// @param clean  the text to be adopted
    /// @param marked the same with every change; not looked at where there is nothing to compare it with
    public static List<Paper> of(Meeting meeting, List<MarkedLine> clean, List<MarkedLine> marked) {
        List<Paper> behind = behind(meeting, clean, marked);
        List<Paper> papers = new ArrayList<>(List.of(meeting.isAdopted()
                ? new AdoptionRecord(meeting).paper(behind)
                : new MeetingReport(meeting).paper(behind)));
        papers.addAll(behind);
        return List.copyOf(papers);
    }

    private static List<Paper> behind(Meeting meeting, List<MarkedLine> clean, List<MarkedLine> marked) {
        List<Paper> papers = new ArrayList<>();
        papers.add(meeting.changes().map(changes -> new ChangeTable(meeting, changes).paper())
                .orElseGet(() -> new WhatItAsks(meeting).paper()));
        if (!meeting.isRestated()) {
            PolicyText text = new PolicyText(meeting);
            papers.add(text.clean(clean));
            meeting.changes().ifPresent(_ -> papers.add(text.marked(marked)));
        }
        papers.add(new Resolution(meeting).paper());
        List<Readers.Group> groups = new Readers(meeting).groups();
        List<Readers.Group> asked = groups.stream().filter(group -> !group.told().isEmpty()).toList();
        papers.add(new Notice(meeting, groups, !asked.isEmpty()).paper());
        if (!asked.isEmpty()) {
            papers.add(new SignSheet(meeting, asked).paper());
        }
        return papers;
    }
}
