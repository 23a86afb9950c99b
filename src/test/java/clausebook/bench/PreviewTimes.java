package clausebook.bench;

import clausebook.address.Address;
import clausebook.diagnostic.Problems;
import clausebook.guide.PolicyGuide;
import clausebook.pipeline.ShownSite;
import clausebook.pipeline.WarmSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/// How long it takes from a saved clause to its page in a preview that is warm. A program of its own, as the desk is.
final class PreviewTimes {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int WARM_UP = 3;
    private static final int CHANGES = 9;

    private PreviewTimes() {}

    /// @param arguments content, templates
    public static void main(String[] arguments) throws IOException {
        Path content = Path.of(arguments[0]);
        WarmSite site = new WarmSite(content, Path.of(arguments[1]));
        double[] seconds = new double[CHANGES];
        seen(site);
        for (int i = -WARM_UP; i < CHANGES; i++) {
            try (ChangedClause _ = ChangedClause.in(content)) {
                long start = System.nanoTime();
                seen(site);
                if (i >= 0) {
                    seconds[i] = (System.nanoTime() - start) / 1e9;
                }
            }
            seen(site);
        }
        Arrays.sort(seconds);
        System.out.println("| from a saved clause to a policy's page, median of " + CHANGES
                + " | wall s | most wall s |\n|---|---:|---:|");
        System.out.printf(Locale.ROOT, "| preview | %.2f | %.2f |%n", seconds[CHANGES / 2], seconds[CHANGES - 1]);
    }

    /// Looks, and draws the page of the first policy.
    private static void seen(WarmSite warm) {
        WarmSite.Look look = warm.look(DAY).orElseThrow(() -> new IllegalStateException("the change was not seen"));
        ShownSite site = look.site().orElseThrow(() -> new IllegalStateException(look.problems().toString()));
        PolicyGuide policy = site.guide().policies().findFirst().orElseThrow();
        Problems problems = new Problems();
        site.file(Address.of(policy.policy().id()), problems)
                .orElseThrow(() -> new IllegalStateException(problems.inOrder().toString()));
    }
}
