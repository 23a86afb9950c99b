package clausebook.corpus;

/// What an answer amounts to; `none` says only that something is so.
public enum Stance implements Worded {
    FORBIDDEN(Direction.AGAINST), ADVISED_AGAINST(Direction.AGAINST), CONDITIONAL(Direction.CONDITIONAL), ADVISED(
            Direction.FOR),
    REQUIRED(Direction.FOR), ALLOWED(Direction.ALLOWED), NAMED(Direction.NAMED), NONE(
            Direction.NONE);

    private final Direction direction;

    Stance(Direction direction) {
        this.direction = direction;
    }

    /// Where answers pull, whatever their force. What is allowed and what is allowed under a condition stand alone.
    public enum Direction {
        FOR, AGAINST, ALLOWED, CONDITIONAL, NAMED, NONE
    }

    /// Where it pulls.
    public Direction direction() {
        return direction;
    }

    /// True where it binds, false where it only advises or only tells.
    public boolean commands() {
        return this == FORBIDDEN || this == REQUIRED;
    }
}
