package clausebook.render.paper;

import clausebook.corpus.Bearer;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Edition;
import clausebook.guide.ClauseChange;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.guide.ShiftKind;
import clausebook.words.ChangeLines;
import clausebook.words.WholeRule;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one change means for one reader of the notice.
///
/// @param reader empty: everybody, where the policy does not say whom it binds
record NoticeLine(Meeting meeting, ClauseChange change, Optional<Bearer> reader) {

    /// Empty where no duty of the reader changed, nor the words of a clause that binds him, or where the council said
    /// that nobody need read it again.
    Optional<Told> told() {
        if (!change.isRead()) {
            return unread();
        }
        List<String> before = rules(change.before());
        List<String> after = rules(change.after());
        boolean otherWords = !change.differences().isEmpty() && !(before.isEmpty() && after.isEmpty());
        boolean concerns = otherWords || !before.equals(after) || informs();
        return isMaterial() && concerns ? Optional.of(told(before, after)) : Optional.empty();
    }

    /// Of a clause that nobody has read everybody is told its words, and nothing of duties.
    private Optional<Told> unread() {
        boolean told = isMaterial() && !change.differences().isEmpty() && isCovered();
        return told ? Optional.of(new Told(name(), note(), words(change))) : Optional.empty();
    }

    private List<String> words(ClauseChange unread) {
        return unread.after().isEmpty()
                ? unread.before().stream().map(clause -> meeting.say("paper.notice.gone", whole(clause))).toList()
                : unread.after().stream().map(clause -> meeting.say("paper.notice.words", whole(clause))).toList();
    }

    /// With the words that it reads on from.
    private String whole(PlacedClause clause) {
        MentionWords mentions = new MentionWords(meeting.from().guide());
        String stem = clause.stem().map(mentions::plain).orElse("");
        return (stem + " " + mentions.plain(clause)).strip().replace('\n', ' ');
    }

    private boolean isMaterial() {
        return change.said().map(Edition.Change::isMaterial).orElse(true);
    }

    private boolean isCovered() {
        return reader.isEmpty() || meeting.edition().covers().contains(reader.get());
    }

    private String name() {
        return new ChangeLines(words(), change).name();
    }

    private String note() {
        ChangeLines lines = new ChangeLines(words(), change);
        String kinds = lines.kinds() + ".";
        return lines.why().map(why -> kinds + " " + why).orElse(kinds);
    }

    private Told told(List<String> before, List<String> after) {
        List<String> duties = new ArrayList<>(after);
        List<String> dropped = dropped();
        for (String rule : before) {
            if (!after.contains(rule)) {
                boolean gone = after.isEmpty() || dropped.contains(rule);
                duties.add(meeting.say(gone ? "paper.notice.gone" : "paper.notice.was", rule));
            }
        }
        return new Told(name(), note(), duties);
    }

    /// Rules that are gone, not only other than before.
    private List<String> dropped() {
        return change.shifts().stream().filter(shift -> shift.kind() == ShiftKind.DUTY_DROPPED)
                .flatMap(shift -> shift.before().stream()).map(rule -> new WholeRule(words(), rule).line()).toList();
    }

    private List<String> rules(List<PlacedClause> clauses) {
        WhoIsBound bound = new WhoIsBound(meeting, reader);
        return clauses.stream().flatMap(clause -> clause.rules().stream()).filter(bound::by)
                .map(rule -> new WholeRule(words(), rule).line()).toList();
    }

    /// True where it holds no duty of anybody, but warns of what follows, or came or went as a whole.
    private boolean informs() {
        boolean whole = change.before().isEmpty() || change.after().isEmpty();
        return bearsNoRule(change.before()) && bearsNoRule(change.after()) && !change.differences().isEmpty()
                && (whole || warns()) && (new WhoIsBound(meeting, reader).isAmong(change.affected())
                        || change.affected().isEmpty() && isCovered());
    }

    private boolean warns() {
        return Stream.concat(change.before().stream(), change.after().stream())
                .flatMap(clause -> clause.facts().stream()).anyMatch(fact -> fact.kind() == ClauseKind.CONSEQUENCE);
    }

    private static boolean bearsNoRule(List<PlacedClause> clauses) {
        return clauses.stream().allMatch(clause -> clause.rules().isEmpty());
    }

    private Words words() {
        return meeting.from().words();
    }
}
