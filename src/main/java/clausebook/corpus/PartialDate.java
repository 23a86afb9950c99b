package clausebook.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A year, a month or a day, as far as the source says; for reckoning it is an interval of days.
///
/// @param month 1 to 12, or 0 where only the year is known
/// @param day   1 to 31, or 0 where only the month is known
public record PartialDate(int year, int month, int day) {

    /// What lies outside is mistyped; a calendar can write no year of five digits.
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /// A day of the calendar.
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// Reads `2024`, `2024-02` or `2024-02-29`; empty for anything else, for days that do not exist, and
    /// for years before 1000 or after 2999.
    public static Optional<PartialDate> parse(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        PartialDate date =
                new PartialDate(Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
        return date.exists(form.group(2) != null, form.group(3) != null) ? Optional.of(date) : Optional.empty();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private boolean exists(boolean hasMonth, boolean hasDay) {
        try {
            LocalDate.of(year, hasMonth ? month : 1, hasDay ? day : 1);
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /// The first day it may mean.
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /// The last day it may mean.
    public LocalDate last() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    /// True where every day it may mean lies before every day the other may mean.
    public boolean isBefore(PartialDate other) {
        return last().isBefore(other.first());
    }

    /// The written form: `2024`, `2024-02` or `2024-02-29`.
    @Override
    public String toString() {
        String written = String.format(Locale.ROOT, "%04d", year);
        written = month == 0 ? written : written + String.format(Locale.ROOT, "-%02d", month);
        return day == 0 ? written : written + String.format(Locale.ROOT, "-%02d", day);
    }
}
