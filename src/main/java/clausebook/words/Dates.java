package clausebook.words;

import clausebook.corpus.PartialDate;
import java.time.LocalDate;

/// Writes dates in full, as far as they are known: `4 June 2024`, `June 2024`, `2024`.
public record Dates(Words words) {

    /// A date of which perhaps only the month or year is known.
    public String of(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        String month = words.say("month." + date.month());
        return date.day() == 0
                ? words.say("date.month", month, date.year())
                : words.say("date.day", date.day(), month, date.year());
    }

    /// A day.
    public String of(LocalDate day) {
        return of(PartialDate.of(day));
    }
}
