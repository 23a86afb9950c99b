package clausebook.command.console;

import clausebook.guide.EditionGuide;
import clausebook.guide.Finding;
import clausebook.guide.ReviewTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells at the end of a run which reviews are overdue or near: the longest overdue first, a line each. They are no
/// mistakes.
///
/// @param date the day from which days are counted
public record ReviewLines(Console console, LocalDate date) {

    private static final int MOST = 20;
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// Says nothing where no review is overdue, near or unknown.
    public void tell(List<Finding> findings) {
        List<Due> due = findings.stream().flatMap(ReviewLines::due).sorted(Comparator.comparing(Due::day)).toList();
        due.stream().limit(MOST).map(this::line).forEach(console.out()::println);
        if (due.size() > MOST) {
            console.out().println("And " + (due.size() - MOST)
                    + " more reviews that are overdue or near: the page reviews.html has them all.");
        }
        long unknown = findings.stream().filter(Finding.ReviewUnknown.class::isInstance).count();
        if (unknown > 0) {
            console.out().println("Review date not known: " + unknown + (unknown == 1 ? " policy." : " policies."));
        }
        console.out().flush();
    }

    private record Due(EditionGuide edition, LocalDate day) {}

    private static Stream<Due> due(Finding finding) {
        return switch (finding) {
            case Finding.ReviewOverdue overdue -> Stream.of(new Due(overdue.edition(), overdue.due()));
            case Finding.ReviewSoon soon -> Stream.of(new Due(soon.edition(), soon.due()));
            default -> Stream.empty();
        };
    }

    private String line(Due due) {
        long days = ChronoUnit.DAYS.between(date, due.day());
        String when = switch (ReviewTime.of(due.edition(), date)) {
            case OVERDUE -> "overdue since " + IN_FULL.format(due.day()) + " (" + count(-days) + ")";
            case WITHIN_30_DAYS -> "due within 30 days, by " + IN_FULL.format(due.day())
                    + (days == 0 ? " (today)" : " (" + count(days) + ")");
            default -> "due within 90 days, by " + IN_FULL.format(due.day()) + " (" + count(days) + ")";
        };
        return "Review " + when + ": " + due.edition().council().called() + ", " + due.edition().policy().title() + ".";
    }

    private static String count(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
