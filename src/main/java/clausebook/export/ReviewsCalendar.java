package clausebook.export;

import clausebook.corpus.PartialDate;
import clausebook.guide.Address;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.output.OutputFile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// `reviews.ics`, and `<council>/reviews.ics`: the day by which each policy is to be reviewed, for calendar programs (RFC 5545), with
/// alarms 90 days and 30 days before it and on the day. A calendar must not be empty, so without a known day there is no file.
final class ReviewsCalendar {

    /// Alarms ring at nine in the morning: days of a calendar begin at midnight, and what rings then is not heard.
    private static final List<Alarm> ALARMS =
            List.of(new Alarm("-P89DT15H", "In 90 days: "), new Alarm("-P29DT15H", "In 30 days: "), new Alarm("PT9H", "Today: "));
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate NOT_KNOWN = LocalDate.EPOCH;

    private ReviewsCalendar() {}

    private record Alarm(String trigger, String words) {}

    static Stream<OutputFile> files(Guide guide) {
        Stream<OutputFile> all = file(Address.REVIEWS_CALENDAR, "Policy reviews", guide, guide.councils());
        return Stream.concat(all, guide.councils().stream()
                .flatMap(council -> file(Address.reviewsCalendar(council.council().id()), "Policy reviews: " + council.council().called(),
                        guide, List.of(council))));
    }

    private static Stream<OutputFile> file(String path, String name, Guide guide, List<CouncilGuide> councils) {
        boolean empty = councils.stream().noneMatch(council -> guide.hasReview(council));
        return empty ? Stream.empty() : Stream.of(new OutputFile(path, "calendar of reviews", () -> bytes(name, guide, councils)));
    }

    private static byte[] bytes(String name, Guide guide, List<CouncilGuide> councils) {
        CalendarText calendar = new CalendarText().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
                .line("PRODID", "-//Clausebook//Policy reviews//EN").line("CALSCALE", "GREGORIAN").text("NAME", name)
                .text("X-WR-CALNAME", name);
        councils.stream().flatMap(council -> council.policies().stream()).filter(guide::hasReview)
                .forEach(policy -> event(calendar, guide, policy));
        return calendar.line("END", "VCALENDAR").bytes();
    }

    /// One event a policy, for ever: when the next edition sets another day, a program that reads the file again moves the event.
    private static void event(CalendarText calendar, Guide guide, PolicyGuide policy) {
        EditionGuide edition = policy.leading();
        LocalDate due = edition.reviewDue().orElseThrow();
        String summary = "Review due: " + policy.policy().title() + ", " + edition.council().called();
        calendar.line("BEGIN", "VEVENT").line("UID", LastingId.of("review", policy.policy().id().toString()))
                .line("DTSTAMP", DAY.format(stamp(edition)) + "T000000Z").line("SEQUENCE", "" + policy.editions().indexOf(edition))
                .line("DTSTART;VALUE=DATE", DAY.format(due)).line("DTEND;VALUE=DATE", DAY.format(due.plusDays(1)))
                .text("SUMMARY", summary).text("DESCRIPTION", description(edition, due)).line("TRANSP", "TRANSPARENT");
        guide.site().address().ifPresent(address -> calendar.line("URL", address + Address.of(policy.policy().id())));
        ALARMS.forEach(alarm -> calendar.line("BEGIN", "VALARM").line("ACTION", "DISPLAY")
                .text("DESCRIPTION", alarm.words() + summary).line("TRIGGER", alarm.trigger()).line("END", "VALARM"));
        calendar.line("END", "VEVENT");
    }

    private static String description(EditionGuide edition, LocalDate due) {
        return "“" + edition.edition().title() + "” (" + edition.edition().label() + ") is to be reviewed by " + due + ".";
    }

    /// When this was last said. The day of the build would change the file every day, so it is the first day that the edition's own date may
    /// mean, else the day on which its document was seen; where neither is known, 1 January 1970.
    private static LocalDate stamp(EditionGuide edition) {
        return edition.start().or(() -> edition.edition().source().seen()).map(PartialDate::first).orElse(NOT_KNOWN);
    }
}
