package clausebook.intake.office;

import java.util.List;
import java.util.Optional;

/// Where a paragraph is counted.
///
/// @param list    what it is counted with: equal for all that share their count
/// @param levels  how each level of it is written
/// @param level   from 0, less than there are levels
/// @param restart the number to begin with here; empty where the count goes on
public record ListPlace(String list, List<ListLevel> levels, int level, Optional<Restart> restart) {

    /// @param once a name for what holds the first time alone; empty where it holds each time
    public record Restart(String once, int at) {}
}
