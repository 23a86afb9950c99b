package clausebook.check.value;

/// Whether something of an edition could not be understood, so that what compares it with others has to wait: it would
/// tell what only follows from that.
public final class Doubt {

    private boolean raised;

    public void raise() {
        raised = true;
    }

    public boolean isRaised() {
        return raised;
    }
}
