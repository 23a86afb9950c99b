package planted.cycle.two;

import java.util.List;
import planted.cycle.one.One;

/// The other half.
public record Two(List<One> ones) {

    /// Uses the other package.
    public One first() {
        return ones.getFirst();
    }
}
