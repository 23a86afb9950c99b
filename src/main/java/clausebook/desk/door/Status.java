package clausebook.desk.door;

/// The numbers of answers by which the door refuses.
final class Status {

    static final int MALFORMED = 400;
    /// From elsewhere, or by a name that is not the desk's.
    static final int STRANGER = 403;
    static final int NOT_FOUND = 404;
    static final int NO_SUCH_METHOD = 405;
    static final int TOO_SLOW = 408;
    static final int TOO_LARGE = 413;
    /// Another computer has the folder open.
    static final int LOCKED = 423;
    static final int FAULT = 500;
    static final int TOO_MANY = 503;

    private Status() {}
}
