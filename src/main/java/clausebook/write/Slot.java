package clausebook.write;

import clausebook.text.yaml.YamlNode;

/// A value where it stands: behind a field's colon, behind a list's hyphen, or between brackets.
///
/// @param from   the place of its field's name or its hyphen; between the brackets of a list, of the value itself
/// @param indent how far in that stands, in letters
/// @param bound  the line that belongs to what follows
/// @param named  true for a field's value
/// @param flow   true between brackets
record Slot(YamlNode value, int from, int indent, int bound, boolean named, boolean flow) {}
