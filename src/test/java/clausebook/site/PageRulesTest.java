package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// What holds on every page: one strict content security policy, nothing inline, one heading of the first level, a
/// title of its own.
final class PageRulesTest {

    private static final Set<String> POLICY = Set.of("default-src 'none'", "script-src 'self'", "style-src 'self'",
            "img-src 'self'", "font-src 'self'", "form-action 'self'", "base-uri 'none'");
    /// A page is read on a phone too: what would be larger is parted, or says less in each line.
    private static final long MOST_BYTES = 100_000;
    /// What only shuts more: a page with a script says which of its scripts may make page code.
    private static final Set<String> STRICTER =
            Set.of("require-trusted-types-for 'script'", "trusted-types clausebook");

    @Test
    void everyPageKeepsTheRules() throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, Path> titles = new HashMap<>();
        for (Path page : BuiltSite.get().pages()) {
            Document document = Jsoup.parse(page.toFile(), "UTF-8");
            faults(document).forEach(fault -> faults.add(page + ": " + fault));
            Path other = titles.putIfAbsent(document.title(), page);
            if (other != null) {
                faults.add(page + ": the same title as " + other);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noPageIsLargerThanAHundredKilobytes() throws Exception {
        for (Path page : BuiltSite.get().pages()) {
            assertThat(Files.size(page)).as(page.toString()).isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @Test
    void plantedFaultsAreFound() {
        Document page = Jsoup.parse(
                "<html><head><title></title></head><body onload='x()'><h1>a</h1><h1>b</h1><h4>c</h4><p "
                        + "style='color:red'>x</p><script>x()</script>"
                        + "<a href='https://e.example' target='_blank'>x</a><img "
                        + "src='https://e.example/x.png'></body></html>");
        assertThat(faults(page)).hasSize(10);
    }

    @Test
    void linesOfTheAToZThatLeadToDifferentPagesReadDifferently() throws Exception {
        List<Element> lines = new ArrayList<>();
        for (Path page : BuiltSite.get().pages().stream()
                .filter(page -> page.toString().matches(".*a-z(\\.html|[/\\\\]\\d+\\.html)")).toList()) {
            lines.addAll(Jsoup.parse(page.toFile(), "UTF-8").select(".letter li"));
        }
        assertThat(lines).hasSizeGreaterThan(500);
        assertThat(ambiguous(lines)).isEmpty();
    }

    @Test
    void plantedLinesThatReadAlikeAreFound() {
        Document page =
                Jsoup.parse("<ul><li><a href='a.html'>Code</a> Document</li><li><a href='b.html'>Code</a> Document</li>"
                        + "<li><a href='c.html'>Code</a> Document of Anytown</li></ul>");
        assertThat(ambiguous(page.select("li"))).containsExactly("Code Document");
    }

    private static List<String> ambiguous(List<Element> lines) {
        Map<String, String> targets = new HashMap<>();
        return lines.stream().filter(line -> {
            String target = line.selectFirst("a").attr("href").replaceFirst("^\\.\\./", "");
            return !targets.computeIfAbsent(line.text(), _ -> target).equals(target);
        }).map(Element::text).toList();
    }

    @Test
    void aPolicyThatAllowsMoreIsFound() {
        String strict = String.join("; ", POLICY);
        assertThat(isStrict(strict)).isTrue();
        assertThat(isStrict(strict.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"))).isFalse();
        assertThat(isStrict(strict + "; connect-src *")).isFalse();
        assertThat(isStrict(strict + "; trusted-types clausebook")).isTrue();
        assertThat(isStrict(strict.replace("base-uri 'none'", ""))).isFalse();
    }

    private static List<String> faults(Document page) {
        List<String> faults = new ArrayList<>();
        require(page.select("html").attr("lang").equals("en"), "no language", faults);
        require(!page.title().isBlank(), "no title", faults);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        require(isStrict(policy), "no strict policy: " + policy, faults);
        require(page.select("h1").size() == 1, "not one h1", faults);
        require(page.select("[style], style").isEmpty(), "inline style", faults);
        require(page.select("script:not([src])").stream().allMatch(script -> script.data().isBlank()), "inline script",
                faults);
        require(page.select("*").stream().noneMatch(PageRulesTest::hasHandler), "inline handler", faults);
        require(page.select("[target]").isEmpty(), "a link that opens another window", faults);
        require(page.select("[src^=http], link[href^=http]:not([rel=canonical])").isEmpty(),
                "something from another host", faults);
        require(headingsStepDown(page), "a heading level is skipped", faults);
        return faults;
    }

    /// All these directives and no other: one more source, or a directive of its own for some elements, would open what
    /// they shut.
    private static boolean isStrict(String policy) {
        Set<String> left = Arrays.stream(policy.split(";")).map(String::strip).collect(Collectors.toSet());
        return left.containsAll(POLICY)
                && left.stream().allMatch(each -> POLICY.contains(each) || STRICTER.contains(each));
    }

    private static boolean hasHandler(Element element) {
        return element.attributes().asList().stream().anyMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    private static boolean headingsStepDown(Document page) {
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > last + 1) {
                return false;
            }
            last = level;
        }
        return true;
    }

    private static void require(boolean holds, String fault, List<String> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
