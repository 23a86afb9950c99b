package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever types a number or a word as it is printed finds the clause where it is printed.
final class FindableAsPrintedTest {

    private static final List<String> BEFORE = List.of("", "clause ", "point ", "Section ", "paragraph ");

    @TempDir private Path folder;

    @Test
    void theNumbersOfTheRealContentAreFoundAsPrinted() {
        assertThat(notFound(Content.real())).isEmpty();
    }

    @Test
    void numbersOfAnyKindAreFoundAsPrinted() throws IOException {
        assertThat(notFound(Content.of(HostileContent.write(folder, 1)))).isEmpty();
    }

    /// Every number as printed, in small and in capital letters, without brackets, behind words and its council's name.
    private static List<String> notFound(Guide guide) {
        Search search = Search.of(guide, false).orElseThrow();
        List<String> missing = new ArrayList<>();
        guide.policies().flatMap(policy -> policy.leading().clauses().stream())
                .filter(clause -> !clause.clause().number().isEmpty() && clause.parent().isEmpty())
                .forEach(clause -> forms(clause).stream().filter(form -> !isFirst(form, clause, search))
                        .forEach(missing::add));
        return missing;
    }

    private static List<String> forms(PlacedClause clause) {
        String number = clause.clause().number();
        List<String> forms = new ArrayList<>();
        for (String before : BEFORE) {
            forms.add(before + number);
            forms.add(before + number.toLowerCase(Locale.ROOT));
            forms.add(before + number.toUpperCase(Locale.ROOT));
            forms.add(before + number.replaceAll("[()\\[\\]]", ""));
        }
        forms.add(clause.edition().council().called() + " " + number);
        return forms;
    }

    private static boolean isFirst(String query, PlacedClause clause, Search search) {
        List<Search.Hit> hits = search.find(query, _ -> true).hits();
        return !hits.isEmpty() && hits.getFirst().best().clause().number().equals(clause.clause().number());
    }

    @Test
    void aSumOfMoneyIsNoClause() throws IOException {
        Guide guide = Content.of(HostileContent.write(folder, 1));
        Search search = Search.of(guide, false).orElseThrow();
        for (String sum : List.of("£5,000", "£33", "33%", "7,300", "33 days")) {
            assertThat(search.find(sum, _ -> true).hits()).as(sum)
                    .noneMatch(hit -> hit.score() > 60 && hit.best().clause().number().equals("[33]"));
        }
    }

    @Test
    void aWordInOneWithAHyphenOrInTwoFindsTheSame() throws IOException {
        Guide guide = Content.of(HostileContent.of(folder,
                List.of("We co-operate with all.", "They cooperate here.", "Please co operate now.", "Send an e-mail.",
                        "An email is enough.", "Whistle-blowing is safe.", "Never re-tweet a joke.",
                        "See to wellbeing.",
                        "Whistle blowing is a right.", "The well is deep.", "We are being open.", "Post online.",
                        "It happens every day.", "Each and every day.", "An everyday word.", "Day by day.")));
        Search search = Search.of(guide, false).orElseThrow();
        for (List<String> forms : List.of(
                List.of("co-operate", "cooperate", "co operate", "co\u2011operate", "coop\u00aderate"),
                List.of("e-mail", "email", "e mail", "E-Mail"), List.of("re-tweet", "retweet", "re tweet"),
                List.of("whistle-blowing", "whistleblowing", "whistle blowing"),
                List.of("on-line", "online", "on line"),
                List.of("well-being", "wellbeing", "well being"), List.of("every day", "every-day"))) {
            List<String> first = texts(search, forms.getFirst());
            assertThat(first).as(forms.getFirst()).isNotEmpty();
            for (String form : forms) {
                assertThat(texts(search, form)).as(form).isEqualTo(first);
                assertThat(search.find(form, _ -> true).notes()).as(form).isEmpty();
            }
        }
        assertThat(texts(search, "cooperate")).hasSize(3);
        assertThat(texts(search, "everyday")).first().isEqualTo("An everyday word.");
    }

    private static List<String> texts(Search search, String query) {
        return search.find(query, _ -> true).hits().stream().map(hit -> hit.best().clause().text().words()).toList();
    }

    @Test
    void hostileQueriesEndSoon() {
        Search search = Search.of(Content.real(), false).orElseThrow();
        for (String query : List.of("1.".repeat(2_000) + "x", "\"photo of\"".repeat(500), "(".repeat(5_000),
                "a".repeat(200_000), "7.3(a)".repeat(1_000), "é".repeat(3_000), "\uD83D", "- ".repeat(2_000),
                "co-".repeat(900))) {
            long before = System.nanoTime();
            search.find(query, _ -> true);
            assertThat((System.nanoTime() - before) / 1e9).as(query.substring(0, 1)).isLessThan(5);
        }
    }

    @Test
    void wordsThatAreTooCommonAreToldSo() {
        Search search = Search.of(Content.real(), false).orElseThrow();
        for (String query : List.of("IT", "it", "who", "to be or not to be", "\"to be or not to be\"")) {
            assertThat(search.find(query, _ -> true).common()).as(query).isTrue();
        }
        assertThat(search.find("photo", _ -> true).common()).isFalse();
        assertThat(search.find("zzyzx", _ -> true).common()).isFalse();
    }
}
