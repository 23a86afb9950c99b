package clausebook.desk.reading;

import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.suggest.UnreadClauses;
import java.util.Optional;

/// What was proposed last: it takes a moment to find, and holds as long as the content stays as it is.
final class RememberedUnread {

    private EditionGuide last;
    private Optional<UnreadClauses> unread = Optional.empty();

    synchronized Optional<UnreadClauses> of(Guide guide, EditionGuide edition) {
        if (edition != last) {
            unread = UnreadClauses.of(guide, edition);
            last = edition;
        }
        return unread;
    }
}
