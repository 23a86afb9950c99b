package clausebook.intake.office;

import clausebook.document.Piece.Stay;
import clausebook.document.View;

/// What tracked changes did to words, to the end of a paragraph, to a row or a cell. What was inserted may be deleted
/// again.
///
/// @param movedAway deleted here because it was moved elsewhere
public record Change(boolean inserted, boolean deleted, boolean movedAway) {

    /// Nothing was changed.
    public static final Change NONE = new Change(false, false, false);
    public static final Change INSERTED = new Change(true, false, false);
    public static final Change DELETED = new Change(false, true, false);
    public static final Change MOVED_AWAY = new Change(false, true, true);

    /// Both, one inside the other.
    public Change and(Change other) {
        return new Change(inserted || other.inserted, deleted || other.deleted, movedAway || other.movedAway);
    }

    /// True where what was changed is there in a view.
    public boolean standsIn(View view) {
        return stay(view).stays();
    }

    /// Whether it is part of a view, and if not, why.
    public Stay stay(View view) {
        if (view == View.REJECTED) {
            return inserted ? Stay.NOT_YET_INSERTED : deleted ? Stay.TRACKED : Stay.LIVE;
        }
        if (deleted) {
            return movedAway ? Stay.MOVED_AWAY : Stay.DELETED;
        }
        return inserted ? Stay.TRACKED : Stay.LIVE;
    }
}
