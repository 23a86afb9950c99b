package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.pipeline.Pipeline;
import clausebook.render.EnglishBook;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/// The calendar of reviews, read back by another library.
final class ReviewsCalendarTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/content");
    private static final Path RENEW = Path.of("src/test/resources/renew/content");

    @Test
    void anEventStandsOnTheLastDayOfTheReview() throws Exception {
        VEvent event = onlyEvent(calendars(RENEW, "2026-04-01").get("reviews.ics"));
        assertThat(value(event, "DTSTART")).isEqualTo("20260531");
        assertThat(value(event, "DTEND")).isEqualTo("20260601");
        assertThat(value(event, "SUMMARY")).isEqualTo("Review due: Allotment rules, Ashby");
        assertThat(value(event, "DESCRIPTION"))
                .isEqualTo("“Allotment rules” (Edition 2025) is to be reviewed by 31 May 2026.");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20250601T000000Z");
    }

    @Test
    void alarmsRing90And30DaysBeforeAndOnTheDayAtNine() throws Exception {
        VEvent event = onlyEvent(calendars(RENEW, "2026-04-01").get("reviews.ics"));
        assertThat(event.getAlarms()).hasSize(3).extracting(alarm -> value(alarm, "TRIGGER"))
                .containsExactly("-P89DT15H", "-P29DT15H", "PT9H");
        assertThat(event.getAlarms()).allSatisfy(alarm -> assertThat(value(alarm, "ACTION")).isEqualTo("DISPLAY"));
    }

    @Test
    void everyCalendarKeepsTheStandard() throws Exception {
        for (Path content : List.of(GOLDEN, RENEW, Path.of("content"))) {
            for (String text : calendars(content, "2026-04-01").values()) {
                assertThat(parsed(text).validate().hasErrors()).isFalse();
                assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
                assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(75));
            }
        }
    }

    @Test
    void theSameEventKeepsItsIdWhateverTheDayAndTheAddress() throws Exception {
        String early = calendars(RENEW, "2026-04-01").get("reviews.ics");
        assertThat(calendars(RENEW, "2027-12-31").get("reviews.ics")).isEqualTo(early);
        VEvent golden = onlyEvent(calendars(GOLDEN, "2026-11-20").get("reviews.ics"));
        assertThat(value(golden, "URL")).isEqualTo("https://guidance.example/policies/anytown/parking/index.html");
        assertThat(value(golden, "UID")).isEqualTo("9e5500a2-4c68-3a63-9982-9894920410f4");
    }

    @Test
    void theNextEditionMovesTheEventUnderItsOldId() throws Exception {
        VEvent old = onlyEvent(calendars(GOLDEN, "2025-01-01").get("reviews.ics"));
        VEvent now = onlyEvent(calendars(GOLDEN, "2026-11-20").get("reviews.ics"));
        assertThat(value(old, "UID")).isEqualTo(value(now, "UID"));
        assertThat(List.of(value(old, "DTSTART"), value(old, "SEQUENCE"))).containsExactly("20250531", "0");
        assertThat(List.of(value(now, "DTSTART"), value(now, "SEQUENCE"))).containsExactly("20260228", "1");
    }

    @Test
    void aCouncilWithoutAKnownDayHasNoCalendar() {
        assertThat(calendars(GOLDEN, "2026-11-20").keySet()).containsExactly("anytown/reviews.ics", "reviews.ics");
        Guide whole = new Pipeline(new Problems()).guide(GOLDEN, LocalDate.of(2026, 11, 20)).orElseThrow();
        Guide undated = new Guide(whole.site(), whole.vocabulary(), whole.date(), whole.councils().subList(1, 3),
                whole.histories(), whole.byEntry(), whole.duties(), whole.citedBy(), whole.likeness(), whole.findings(),
                whole.changesTo(), whole.comparison(), whole.checklists());
        assertThat(ReviewsCalendar.files(undated, EnglishBook.words())).isEmpty();
    }

    @Test
    void marksAreEscapedAndLongLinesFoldedBetweenLetters() throws Exception {
        String words = "Cŵn; cathod, \\ a’r “hen” ddŵr: " + "ŵ😀".repeat(60) + "\nyr ail linell";
        String text = new String(new CalendarText().line("BEGIN", "VCALENDAR").line("PRODID", "x")
                .line("VERSION", "2.0").line("BEGIN", "VEVENT").line("UID", "1").line("DTSTAMP", "20260101T000000Z")
                .line("DTSTART;VALUE=DATE", "20260101").text("SUMMARY", words).line("END", "VEVENT")
                .line("END", "VCALENDAR").bytes(), StandardCharsets.UTF_8);
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(75))
                .anyMatch(line -> octets(line) > 71);
        assertThat(value(onlyEvent(text), "SUMMARY")).isEqualTo(words);
        assertThat(CalendarText.escaped("a\r\nEND:VEVENT\u0007")).isEqualTo("a\\nEND:VEVENT");
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String value(Component component, String name) {
        return component.getProperty(name).map(Property::getValue).orElse("");
    }

    private static VEvent onlyEvent(String text) throws Exception {
        List<VEvent> events = parsed(text).getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static Map<String, String> calendars(Path content, String day) {
        Guide guide = new Pipeline(new Problems()).guide(content, LocalDate.parse(day)).orElseThrow();
        Map<String, String> calendars = new TreeMap<>();
        for (OutputFile file : Exporter.export(guide, EnglishBook.words()).files()) {
            if (file.path().endsWith(".ics")) {
                calendars.put(file.path(), new String(file.bytes().make(), StandardCharsets.UTF_8));
            }
        }
        return calendars;
    }
}
