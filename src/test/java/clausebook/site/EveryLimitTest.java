package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Answer;
import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Condition, exception, approval and whom to tell stand on each page that lists a rule: every rule of the real content
/// against every page of each kind.
final class EveryLimitTest {

    static final Guide GUIDE =
            new Pipeline(new Problems()).guide(Path.of("content"), LocalDate.of(2026, 11, 20))
                    .orElseThrow();

    /// A rule in the words that a page shows, and all that limits it.
    private record Listed(PlacedClause clause, Rule rule, String shown, List<String> limits) {

        static Listed of(PlacedClause clause, Rule rule) {
            List<String> limits = new ArrayList<>(List.of(plain(rule.when()), plain(rule.unless())));
            Stream.concat(rule.approval().stream(), rule.tell().stream()).map(Entry::name).map(EveryLimitTest::plain)
                    .forEach(limits::add);
            return new Listed(clause, rule, line(rule), limits);
        }

        /// The texts in which a page lists it: the line that leads to its clause; else all of a page about it.
        List<String> placesOn(Shown page) {
            String own = clause.root().id().slug() + ".html";
            boolean about = page.address().equals(clause.id().policy() + "/clauses/" + own)
                    || rule.answers().stream().map(Answer::question)
                            .anyMatch(question -> page.address().equals("questions/" + question.id() + ".html"));
            return about
                    ? List.of(page.text())
                    : page.lines().getOrDefault(own, List.of()).stream()
                            .map(line -> plain(line.text().replace(clause.root().clause().title(), "")))
                            .filter(this::isToldIn).toList();
        }

        /// Not as a part of another rule of the clause.
        private boolean isToldIn(String line) {
            return line.contains(shown) && clause.rules().stream().map(EveryLimitTest::line)
                    .noneMatch(other -> other.contains(shown) && line.contains(other) && !other.equals(shown));
        }
    }

    /// A page.
    ///
    /// @param lines those that hold no others, by the file that they lead to
    private record Shown(String address, String text, Map<String, List<Element>> lines) {

        static Shown of(String address, Document page) {
            Map<String, List<Element>> lines = new HashMap<>();
            for (Element line : page.select("li:not(:has(li))")) {
                line.select("a[href]").eachAttr("href").stream().map(href -> href.replaceFirst(".*/", "")).distinct()
                        .forEach(file -> lines.computeIfAbsent(file, _ -> new ArrayList<>()).add(line));
            }
            return new Shown(address, plain(page.body().text()), lines);
        }
    }

    /// @param fewest lines that pages of the kind have, so that a kind that lists none is seen
    @ParameterizedTest
    @CsvSource({"checklists/, 400", "roles/, 30", "audiences/, 100", "questions/, 300", "can-i-post/, 300",
        "social-media/clauses/, 200", "social-media/index.html, 10"})
    void eachLimitStandsInEachLineThatListsItsRule(String kind, int fewest) throws IOException {
        List<Listed> rules = rules();
        Map<String, String> missing = new TreeMap<>();
        int seen = 0;
        for (Path page : BuiltSite.get().pages()) {
            String address = BuiltSite.get().folder().relativize(page).toString().replace('\\', '/');
            if (!address.contains(kind)) {
                continue;
            }
            Shown shown = Shown.of(address, Jsoup.parse(page.toFile(), "UTF-8"));
            for (Listed rule : rules) {
                for (String text : rule.placesOn(shown)) {
                    seen++;
                    rule.limits().stream().filter(limit -> !text.contains(limit)).forEach(
                            limit -> missing.put(address + " | " + rule.clause().id() + " | " + rule.shown(), limit));
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(seen).isGreaterThanOrEqualTo(fewest);
    }

    private static List<Listed> rules() {
        List<Listed> rules = new ArrayList<>();
        for (EditionGuide edition : GUIDE.policies().map(PolicyGuide::leading).toList()) {
            for (PlacedClause clause : edition.clauses()) {
                clause.rules().forEach(rule -> rules.add(Listed.of(clause, rule)));
            }
        }
        return rules;
    }

    private static String line(Rule rule) {
        return plain(rule.line().isEmpty() ? rule.says() : rule.line());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[“”\"‘’']", "'").replaceAll("\\s+", " ").strip();
    }
}
