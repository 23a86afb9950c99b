package clausebook.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;

/// The rules of axe, run over an open page.
///
/// axe's own driver opens a second page for each that it looks at and carries every passed check back to Java, which takes most of the
/// time with hundreds of pages. Here its script runs in the page itself and only violations come back. No page of ours has a frame.
public final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String RUN = """
            ([levels, off]) => axe.run(document, {
              runOnly: {type: 'tag', values: levels},
              rules: Object.fromEntries(off.map(rule => [rule, {enabled: false}])),
              resultTypes: ['violations'],
            }).then(result => {
              if (result.passes.length === 0) throw new Error('axe looked at nothing');
              return result.violations.map(found => found.id + ': ' + found.nodes[0].html);
            })""";

    private Axe() {}

    /// What breaks WCAG 2.2 A or AA on the page as it is shown now: the rule and the first element at fault.
    ///
    /// @param media in print the size of targets does not count, since nobody points at paper
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page, Media media) {
        page.evaluate(AxeBuilder.getAxeScript());
        List<String> off = media == Media.PRINT ? List.of("target-size") : List.of();
        return (List<String>) page.evaluate(RUN, List.of(LEVELS, off));
    }
}
