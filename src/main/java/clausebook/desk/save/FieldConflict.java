package clausebook.desk.save;

import clausebook.text.yaml.YamlValue;
import java.util.Optional;

/// A field that two changed at once, with its three values; each is empty where nothing stood there.
///
/// @param base   what both had before them
/// @param mine   what somebody wants at the desk
/// @param theirs what stands in the file now
public record FieldConflict(FieldPath at, Optional<YamlValue> base, Optional<YamlValue> mine,
        Optional<YamlValue> theirs) {}
