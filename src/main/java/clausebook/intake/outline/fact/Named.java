package clausebook.intake.outline.fact;

import java.util.Locale;
import java.util.regex.Pattern;

/// What the name of a fact promises of its value.
public enum Named {
    LABEL, TITLE, STATUS, COVERS, ADOPTED_BY, MINUTE, REVIEW, DAY;

    private final Pattern pattern =
            FactWords.pattern("names " + name().toLowerCase(Locale.ROOT).replace('_', ' '));

    /// True for a name that promises it.
    public boolean by(String name) {
        return pattern.matcher(name).matches();
    }
}
