package clausebook.check;

/// Whether something of an edition could not be understood, so that what compares it with others has to wait: it would
/// tell what only follows from that.
final class Doubt {

    private boolean raised;

    void raise() {
        raised = true;
    }

    boolean isRaised() {
        return raised;
    }
}
