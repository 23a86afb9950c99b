package clausebook.render.paper;

import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.guide.Effect;
import clausebook.words.ChangeLines;
import java.util.ArrayList;
import java.util.List;

/// What the clerk must judge or put right before the vote. It stands on her own page: a paper goes out when all is
/// settled.
record OpenPoints(Meeting meeting) {

    /// None where all is settled, or was.
    List<String> lines() {
        List<String> open = new ArrayList<>();
        if (!meeting.isAdopted()) {
            meeting.changes().ifPresent(changes -> add(changes, open));
        }
        return open;
    }

    private void add(EditionChanges changes, List<String> open) {
        for (ClauseChange change : changes.changed()) {
            ChangeLines lines = new ChangeLines(meeting.from().words(), change);
            if (change.guessed()) {
                open.add(meeting.say("paper.line", lines.name(), meeting.say("change.guess")));
            }
            if (change.shifts().stream().anyMatch(shift -> shift.effect() == Effect.UNCLEAR)) {
                open.add(meeting.say("paper.line", lines.name(), meeting.say("paper.unclear")));
            }
        }
        changes.misused().forEach(pair -> open.add(meeting.say("whole.misused",
                meeting.from().names().name(pair.before()), meeting.from().names().name(pair.after()))));
    }
}
