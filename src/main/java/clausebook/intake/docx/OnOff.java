package clausebook.intake.docx;

import clausebook.intake.office.Tag;
import java.util.Set;

/// Switches of the file format.
final class OnOff {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private OnOff() {}

    /// A switch without a value is on.
    static boolean isOn(Tag toggle) {
        return toggle.exists() && isOn(toggle.get("w:val"));
    }

    static boolean isOn(String value) {
        return !OFF.contains(value);
    }
}
