package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.corpus.Stance;
import clausebook.force.HeldConditions;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Condition, exception, approval and whom to tell stand beside each rule where councils stand side by side: in each
/// row of a topic, each cell of a table and each answer that two councils share.
final class ComparedLimitTest {

    private static final Guide GUIDE = EveryLimitTest.GUIDE;
    private static final HeldConditions HELD = HeldConditions.of("en").orElseThrow();

    private final Set<String> missing = new TreeSet<>();
    private int seen;

    @Test
    void eachRowOfATopicTellsWhatLimitsItsRules() {
        for (String address : addresses("topics/")) {
            Document page = BuiltSite.get().page(address);
            String topic = address.replaceAll("topics/|\\.html", "");
            GUIDE.policies().flatMap(policy -> policy.leading().clauses().stream())
                    .forEach(clause -> clause.rules().stream()
                            .filter(rule -> rule.topics().stream().anyMatch(one -> one.id().equals(topic)))
                            .forEach(rule -> lookInRow(page, clause, rule)));
        }

        assertThat(missing).isEmpty();
        assertThat(seen).isGreaterThan(200);
    }

    private void lookInRow(Document page, PlacedClause clause, Rule rule) {
        Element number = page.selectFirst(".row.clause > a.num[href$=/" + clause.root().id().slug() + ".html]");
        assertThat(number).as("%s on %s", clause.id(), page.title()).isNotNull();
        look(number.parent(), clause, Stream.concat(Stream.of(rule.when(), rule.unless()),
                Stream.concat(rule.approval().stream(), rule.tell().stream()).map(Entry::name)).toList(), "");
    }

    @Test
    void eachCellOfATableTellsWhatLimitsItsAnswers() {
        for (String address : addresses("compare/")) {
            for (Element line : BuiltSite.get().page(address).select("table.matrix tr:has(th a[href*=questions/])")) {
                QuestionRow row = row(line.selectFirst("th a"));
                for (Element cell : line.select("td:has(b)")) {
                    given(row, cell.selectFirst(".who").text()).filter(given -> isToldIn(cell, given))
                            .forEach(given -> look(cell, given));
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(seen).isGreaterThan(1_000);
    }

    @Test
    void eachAnswerThatTwoCouncilsShareTellsWhatLimitsItsRules() {
        for (String address : addresses("--")) {
            for (Element shared : BuiltSite.get().page(address).select(".aligned:has(h3)")) {
                QuestionRow row = asking(shared.selectFirst("h3").ownText());
                for (Element side : shared.select(".versus > div")) {
                    for (Element line : side.select("li")) {
                        given(row, side.selectFirst(".src").text()).filter(given -> line.text().contains(given.says()))
                                .forEach(given -> look(line, given));
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(seen).isGreaterThan(100);
    }

    private static List<String> addresses(String part) {
        return BuiltSite.get().pages().stream()
                .map(page -> BuiltSite.get().folder().relativize(page).toString().replace('\\', '/'))
                .filter(address -> address.startsWith("compare/") || address.startsWith("topics/"))
                .filter(address -> address.contains(part) && !address.endsWith("index.html")).toList();
    }

    private static QuestionRow row(Element link) {
        String id = link.attr("href").replaceAll(".*/|\\.html", "");
        return GUIDE.comparison().rows().stream().filter(row -> row.question().id().equals(id)).findFirst()
                .orElseThrow();
    }

    private static QuestionRow asking(String words) {
        return GUIDE.comparison().rows().stream().filter(row -> row.question().name().equals(words)).findFirst()
                .orElseThrow();
    }

    private static Stream<Given> given(QuestionRow row, String called) {
        return row.cells().entrySet().stream()
                .filter(cell -> GUIDE.find(cell.getKey()).orElseThrow().council().called().equalsIgnoreCase(called))
                .flatMap(cell -> cell.getValue().given().stream());
    }

    /// A table for some readers leaves out what is said to others.
    private static boolean isToldIn(Element cell, Given given) {
        return cell.select("b").eachText().stream().map(ComparedLimitTest::plain)
                .anyMatch(plain(given.answer().inWords())::equals);
    }

    /// An answer that is "only if" itself tells its exception in its own words.
    private void look(Element place, Given given) {
        boolean only = given.stance().filter(stance -> stance == Stance.CONDITIONAL).isPresent();
        List<String> limits = new ArrayList<>(List.of(given.when(), only ? "" : given.unless()));
        Stream.concat(given.approval().stream(), given.tell().stream()).map(Entry::name).forEach(limits::add);
        look(place, given.clause(), limits, given.answer().question().id());
    }

    private void look(Element place, PlacedClause clause, List<String> limits, String question) {
        String text = plain(place.text());
        seen++;
        limits.stream().filter(limit -> !text.contains(plain(limit)) && !HELD.holds(text, limit))
                .forEach(limit -> missing.add(question + " | " + clause.id() + " | " + limit));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[“”\"‘’']", "'").replaceAll("\\s+", " ").strip();
    }
}
