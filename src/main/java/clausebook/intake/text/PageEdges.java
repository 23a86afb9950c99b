package clausebook.intake.text;

import clausebook.document.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the lines that stand on top or at the foot of at least half of the pages, whatever their numbers are.
public final class PageEdges {

    private static final int DEEP = 2;
    private static final String PAGE = TextWords.any("page");
    private static final String OF = "\\s*(?:" + TextWords.any("of pages") + "|/)\\s*";
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–— ]*(?:" + PAGE + "\\s*)?\\d{1,4}(?:" + OF + "\\d{1,4})?[-–— ]*");
    private static final Pattern COUNTED = Pattern.compile("(?i)[-–— ]*" + PAGE + " ?#" + OF + "#[-–— ]*");

    private final List<List<String>> pages;
    private final Set<String> top;
    private final Set<String> foot;

    /// @param pages the lines of each page, blank ones left out
    public PageEdges(List<List<String>> pages) {
        this.pages = pages;
        top = repeated(true);
        foot = repeated(false);
    }

    /// `HEADER` or `FOOTER` for a line of them, else empty.
    public Optional<Part> partOf(int page, int line) {
        List<String> lines = pages.get(page);
        String key = key(lines.get(line));
        if (COUNTED.matcher(key).matches()) {
            return line == 0 && lines.size() > 1
                    ? Optional.of(Part.HEADER)
                    : line >= lines.size() - DEEP ? Optional.of(Part.FOOTER) : Optional.empty();
        }
        if (line < DEEP && top.contains(key)) {
            return Optional.of(Part.HEADER);
        }
        return line >= lines.size() - DEEP && foot.contains(key) ? Optional.of(Part.FOOTER) : Optional.empty();
    }

    /// True for words that are filled in on each page.
    public static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    private Set<String> repeated(boolean atTop) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            List<String> edge = atTop
                    ? page.subList(0, Math.min(DEEP, page.size()))
                    : page.subList(Math.max(0, page.size() - DEEP), page.size());
            edge.stream().map(PageEdges::key).distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        Set<String> repeated = new HashSet<>();
        counts.forEach((key, count) -> {
            if (count > 1 && count * 2 >= pages.size()) {
                repeated.add(key);
            }
        });
        return repeated;
    }

    private static String key(String line) {
        return line.replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
    }
}
