package clausebook.desk.reading;

import clausebook.desk.page.Desk;
import clausebook.desk.save.Work;
import clausebook.suggest.QuestionCandidates;
import clausebook.suggest.unread.UnreadClauses;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// What the pages of reading share.
///
/// @param shared what all pages work with
/// @param later addresses of clauses that were put off, until the desk is closed
/// @param keys  true where single keys do what buttons do
/// @param unread what was proposed last
/// @param candidates what may answer questions, looked for last
public record ReadingDesk(Desk shared, Work work, Set<String> later, AtomicBoolean keys,
        Remembered<UnreadClauses> unread, Remembered<QuestionCandidates> candidates) {

    public ReadingDesk(Desk shared, Work work) {
        this(shared, work, ConcurrentHashMap.newKeySet(), new AtomicBoolean(true),
                new Remembered<>(UnreadClauses::of), new Remembered<>(QuestionCandidates::of));
    }
}
