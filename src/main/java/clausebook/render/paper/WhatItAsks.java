package clausebook.render.paper;

import clausebook.corpus.Entry;
import clausebook.paper.Block;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// What a policy that is adopted for the first time asks of whom: there is nothing to compare it with.
record WhatItAsks(Meeting meeting) {

    Paper paper() {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Tone.LEAD, meeting.say("paper.asks.first"))));
        blocks.addAll(meeting.whoseWords());
        for (Readers.Group group : new Readers(meeting).groups()) {
            blocks.add(new Heading(group.who().isEmpty()
                    ? meeting.say("paper.asks.all")
                    : meeting.say("paper.asks.of", Entry.names(group.who()))));
            if (group.told().isEmpty()) {
                blocks.add(new Paragraph(Tone.PLAIN, meeting.say("paper.asks.nothing")));
            }
            group.told().forEach(told -> told.addTo(blocks));
        }
        return meeting.paper("2-what-it-asks", "paper.asks", "paper.asks.use", false, blocks);
    }
}
