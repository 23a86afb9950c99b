package clausebook.intake.office;

import clausebook.document.Piece;
import clausebook.document.Piece.Stay;
import clausebook.document.View;

/// Words that share their look and their change.
///
/// @param now      their look with all changes accepted
/// @param before   their look with all changes rejected
/// @param filledIn true for a page number and the like
public record MarkedRun(String text, Change change, Dress now, Dress before, boolean filledIn) {

    Dress dress(View view) {
        return view == View.ACCEPTED ? now : before;
    }

    Piece piece(View view) {
        Dress dress = dress(view);
        Stay stay = change.stay(view);
        if (stay.stays() && dress.hidden()) {
            stay = Stay.HIDDEN;
        } else if (stay.stays() && filledIn) {
            stay = Stay.FILLED_IN;
        }
        return new Piece(text, stay, dress.marks());
    }
}
