package clausebook.desk.door;

/// A request that is none: it is answered with 400, and changes nothing.
public final class MalformedRequest extends Exception {

    private static final long serialVersionUID = 1L;

    /// @param what for whoever looks after the program; never shown
    public MalformedRequest(String what) {
        super(what);
    }
}
