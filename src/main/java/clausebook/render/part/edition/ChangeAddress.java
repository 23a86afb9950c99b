package clausebook.render.part.edition;

import clausebook.address.Address;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;

/// Where pages tell of what an edition changed.
public final class ChangeAddress {

    private ChangeAddress() {}

    /// The page of what an edition changed.
    public static String of(EditionChanges changes) {
        return Address.changes(changes.from().edition().id(), changes.to().edition().id());
    }

    /// One change on that page.
    public static String of(EditionChanges changes, ClauseChange change) {
        return of(changes) + "#" + anchor(changes, change);
    }

    /// Where a change stands on its page: under the id of the newest clause there is. An id that changed hands stands
    /// there twice.
    public static String anchor(EditionChanges changes, ClauseChange change) {
        String slug = change.shown().clause().id().slug();
        boolean taken = change.after().isEmpty() && changes.to().find(change.shown().clause().id()).isPresent();
        return taken ? "Was-" + slug : slug;
    }
}
