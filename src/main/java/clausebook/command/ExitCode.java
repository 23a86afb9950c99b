package clausebook.command;

/// What the program tells whoever started it.
public final class ExitCode {

    /// All was done.
    public static final int DONE = 0;
    /// Something in the content is wrong, and was told.
    public static final int PROBLEMS = 1;
    /// The command could not be understood.
    public static final int WRONG_USAGE = 2;
    /// The program itself has failed.
    public static final int FAULT = 3;

    private ExitCode() {}
}
