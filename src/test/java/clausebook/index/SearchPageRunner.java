package clausebook.index;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Asks the search page one query after the other, the way a changed address does, and reads the hits it draws.
final class SearchPageRunner {

    private static final int AT_ONCE = 200;
    private static final String ASK = """
            async queries => {
                const answers = [];
                for (const query of queries) {
                    document.title = "";
                    history.replaceState(null, "", "?" + new URLSearchParams({q: query}));
                    const start = performance.now();
                    window.dispatchEvent(new PopStateEvent("popstate"));
                    await new Promise(done => {
                        const look = () => (document.title || document.querySelector("[data-status]").textContent.startsWith("Part")) && (observer.disconnect(), done());
                        const observer = new MutationObserver(look);
                        observer.observe(document.head, {childList: true, subtree: true, characterData: true});
                        observer.observe(document.querySelector("[data-status]"), {childList: true});
                    });
                    answers.push({hits: [...document.querySelectorAll("[data-search-results] [data-hit]")].map(hit => hit.getAttribute("href")),
                        status: document.querySelector("[data-status]").textContent, ms: performance.now() - start,
                        hints: [...document.querySelectorAll("[data-hints] li")].map(hint => hint.textContent),
                        asked: [...document.querySelectorAll("[data-answers] a[data-question]")].map(link => link.dataset.question),
                        meant: [...document.querySelectorAll("[data-meant] a")].map(link => link.getAttribute("href"))});
                }
                return answers;
            }""";

    private final Page page;

    SearchPageRunner(Page page) {
        this.page = page;
    }

    /// What the page shows for a query.
    ///
    /// @param asked ids of the questions above the clauses
    /// @param meant addresses of what else was meant
    record Shown(List<String> hits, String status, double ms, List<String> hints, List<String> asked,
            List<String> meant) {}

    @SuppressWarnings("unchecked")
    List<Shown> ask(List<String> queries) {
        List<Shown> shown = new ArrayList<>();
        for (int from = 0; from < queries.size(); from += AT_ONCE) {
            List<Map<String, Object>> answers = (List<Map<String, Object>>) page.evaluate(ASK,
                    queries.subList(from, Math.min(from + AT_ONCE, queries.size())));
            answers.forEach(
                    answer -> shown.add(new Shown((List<String>) answer.get("hits"), (String) answer.get("status"),
                            ((Number) answer.get("ms")).doubleValue(), (List<String>) answer.get("hints"),
                            (List<String>) answer.get("asked"), (List<String>) answer.get("meant"))));
        }
        return shown;
    }
}
