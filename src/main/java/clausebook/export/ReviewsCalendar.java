package clausebook.export;

import clausebook.address.Address;
import clausebook.address.DataAddress;
import clausebook.corpus.PartialDate;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.output.OutputFile;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// `reviews.ics`, and `<council>/reviews.ics`: the day by which each policy is to be reviewed, for calendar programs
/// (RFC 5545), with alarms 90 days and 30 days before it and on the day. A calendar must not be empty, so without a
/// known day there is no file.
final class ReviewsCalendar {

    /// Alarms ring at nine in the morning: days of a calendar begin at midnight, and what rings then is not heard.
    private static final List<Alarm> ALARMS =
            List.of(new Alarm("-P89DT15H", 90), new Alarm("-P29DT15H", 30), new Alarm("PT9H", 0));
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate NOT_KNOWN = LocalDate.EPOCH;

    private final Guide guide;
    private final Words words;

    private ReviewsCalendar(Guide guide, Words words) {
        this.guide = guide;
        this.words = words;
    }

    /// @param days how long before the day of the review it rings
    private record Alarm(String trigger, int days) {}

    static Stream<OutputFile> files(Guide guide, Words words) {
        ReviewsCalendar calendar = new ReviewsCalendar(guide, words);
        Stream<OutputFile> all = calendar.file(DataAddress.CALENDAR, words.say("calendar.name"), guide.councils());
        return Stream.concat(all,
                guide.councils().stream()
                        .flatMap(council -> calendar.file(DataAddress.calendar(council.id()),
                                words.say("calendar.name.council", council.called()), List.of(council))));
    }

    private Stream<OutputFile> file(String path, String name, List<CouncilGuide> councils) {
        boolean empty = councils.stream().noneMatch(council -> guide.hasReview(council));
        return empty
                ? Stream.empty()
                : Stream.of(new OutputFile(path, "calendar of reviews", () -> bytes(name, councils)));
    }

    private byte[] bytes(String name, List<CouncilGuide> councils) {
        CalendarText calendar = new CalendarText().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
                .line("PRODID", "-//Clausebook//Policy reviews//EN").line("CALSCALE", "GREGORIAN").text("NAME", name)
                .text("X-WR-CALNAME", name);
        councils.stream().flatMap(council -> council.policies().stream()).filter(guide::hasReview)
                .forEach(policy -> event(calendar, policy));
        return calendar.line("END", "VCALENDAR").bytes();
    }

    /// One event a policy, for ever: when the next edition sets another day, a program that reads the file again moves
    /// the event.
    private void event(CalendarText calendar, PolicyGuide policy) {
        EditionGuide edition = policy.leading();
        LocalDate due = edition.reviewDue().orElseThrow();
        String summary = words.say("calendar.event", policy.title(), edition.council().called());
        calendar.line("BEGIN", "VEVENT").line("UID", LastingId.of("review", policy.id().toString()))
                .line("DTSTAMP", DAY.format(stamp(edition)) + "T000000Z")
                .line("SEQUENCE", "" + policy.editions().indexOf(edition)).line("DTSTART;VALUE=DATE", DAY.format(due))
                .line("DTEND;VALUE=DATE", DAY.format(due.plusDays(1))).text("SUMMARY", summary)
                .text("DESCRIPTION", description(edition, due)).line("TRANSP", "TRANSPARENT");
        guide.site().address().ifPresent(address -> calendar.line("URL", address + Address.of(policy.id())));
        ALARMS.forEach(alarm -> calendar.line("BEGIN", "VALARM").line("ACTION", "DISPLAY")
                .text("DESCRIPTION", alarm(alarm, summary)).line("TRIGGER", alarm.trigger()).line("END", "VALARM"));
        calendar.line("END", "VEVENT");
    }

    private String alarm(Alarm alarm, String summary) {
        return alarm.days() == 0
                ? words.say("calendar.alarm.today", summary)
                : words.say("calendar.alarm.days", alarm.days(), summary);
    }

    private String description(EditionGuide edition, LocalDate due) {
        return words.say("calendar.words", edition.title(), edition.label(),
                new Dates(words).of(due));
    }

    /// When this was last said. The day of the build would change the file every day, so it is the first day that the
    /// edition's own date may mean, else the day on which its document was seen; where neither is known, 1 January
    /// 1970.
    private static LocalDate stamp(EditionGuide leading) {
        return leading.start().or(() -> leading.edition().source().seen()).map(PartialDate::first).orElse(NOT_KNOWN);
    }
}
