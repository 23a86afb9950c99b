package clausebook.command;

/// What the program tells whoever started it.
final class ExitCode {

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int FAULT = 3;

    private ExitCode() {}
}
