package clausebook.desk.save;

import clausebook.text.yaml.YamlValue;
import java.util.Optional;

/// What one version says otherwise than another.
///
/// @param before empty where nothing stood there
/// @param after  empty where nothing stands there any more
/// @param behind of a new entry of a list: the one that it follows, by its id; empty for the first, and elsewhere
/// @param whole  what somebody decides on as a whole: the way here, or to what holds it
record FieldChange(FieldPath at, Optional<YamlValue> before, Optional<YamlValue> after, String behind,
        FieldPath whole) {

    /// True where both change the same thing, or one what holds the other.
    boolean meets(FieldChange other) {
        return whole.holds(other.whole) || other.whole.holds(whole);
    }
}
