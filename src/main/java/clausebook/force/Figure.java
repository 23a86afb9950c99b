package clausebook.force;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number, sum, time or period in a text.
///
/// @param number its normal form: `14` for "fourteen", `£5000` for "£5,000", `9:30`, `50%`, `per` for "every", `twice`
/// @param unit   one of what is counted, such as `day`; empty where none is known
/// @param start  where it begins in its text
/// @param end    the place behind it and its unit
public record Figure(String number, String unit, int start, int end) {

    private static final Pattern MARKS = Pattern.compile("[£$€%]");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    /// Number and unit: `14 day`, `per year`.
    public String normal() {
        return (number + " " + unit).strip();
    }

    /// As it is written in its text.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// How much it is; empty for a time such as `9:30` and for what is no number.
    public Optional<BigDecimal> value() {
        String bare = MARKS.matcher(number).replaceAll("");
        return DIGITS.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
