package clausebook.intake.office;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;

/// A file can't be read, with all that its problem says.
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final String why;
    private final String mend;

    Refusal(ProblemCode code, String what, String why, String mend) {
        super(what);
        this.code = code;
        this.why = why;
        this.mend = mend;
    }

    /// For a file that is not what its format asks for.
    public static Refusal broken(String what) {
        return new Refusal(ProblemCode.DOCUMENT_BROKEN, what,
                "a file that can't be read whole could lose words without a trace",
                "open it in the program that made it, save it under a new name, and import that file");
    }

    /// For a file that is sound, but of another kind.
    public static Refusal other(String what) {
        return new Refusal(ProblemCode.DOCUMENT_NOT_READ, what, "each kind of file is read by rules of its own",
                "open it in the program that made it, save it as a Word document (*.docx), and import that");
    }

    /// For a file that opens with a password only.
    public static Refusal locked() {
        return new Refusal(ProblemCode.DOCUMENT_LOCKED, "this document opens with a password only",
                "what is locked can't be read",
                "in LibreOffice open it, choose File > Save As, take the tick from Save with password, and save");
    }

    /// For a file that asks for more than a policy ever needs.
    public static Refusal tooLarge(String what) {
        return new Refusal(ProblemCode.DOCUMENT_TOO_LARGE, what,
                "a small file can be made to fill a computer's memory, so there are limits",
                "copy its text into a new document, without pictures, save it, and import that file");
    }

    /// As it is told.
    public Problem problem(String file) {
        return new Problem(code, Location.startOf(file), getMessage(), why, mend);
    }
}
