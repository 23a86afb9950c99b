package clausebook.render.receipt;

import clausebook.document.Comparison.Became;
import clausebook.document.Comparison.Difference;
import clausebook.document.Comparison;
import clausebook.document.Outline.Went;
import clausebook.document.Receipt;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The page of a receipt: counts first, then what to look at, then every paragraph.
public final class ReceiptPage {

    /// More reasons and questions than these are not read at a glance; the table has them all.
    private static final int MOST_TOLD = 3;

    private final Receipt receipt;
    private final Words words;

    private ReceiptPage(Receipt receipt, Words words) {
        this.receipt = receipt;
        this.words = words;
    }

    /// What all such pages share.
    public record Frame(String lang, String title) {}

    /// What the page shows.
    ///
    /// @param over   the edition that was made
    /// @param lede   how many paragraphs there are, and that none is left over
    /// @param counts      how many paragraphs went where
    /// @param asked       what waits for a person
    /// @param left        why paragraphs were left out, and how many
    /// @param comparisons with the import and with the edition before
    public record View(String over, String title, String document, String lede, List<Count> counts, List<Asked> asked,
            List<String> left, String total, List<Compared> comparisons, List<Row> rows) {}

    /// What became of each clause of another text.
    ///
    /// @param told    how many changed, went or came
    /// @param reasons that a person gives the reasons; empty where none is wanted
    public record Compared(String id, String title, String told, String reasons, List<Fate> fates) {}

    /// What became of one clause.
    ///
    /// @param style `ask` where a person must decide, else empty
    public record Fate(String became, String before, String after, String style) {}

    /// How many there are of something.
    public record Count(String words, String number) {}

    /// A paragraph that waits for a person.
    public record Asked(String href, String words) {}

    /// A row of the table.
    ///
    /// @param style `out`, `ask`, or empty for words that were placed
    public record Row(String id, int n, String text, String went, String reason, String style) {}

    /// @param path of the page's file
    /// @param over the edition that was made: council, policy, edition
    public static Page of(Receipt receipt, String path, String over, Words words) {
        ReceiptPage page = new ReceiptPage(receipt, words);
        return new Page(path, "receipt.ftlh", receipt.document(), false, () -> new Sheet(words,
                new Frame("en", words.say("title", words.say("receipt.title"), receipt.document())), page.view(over)));
    }

    private View view(String over) {
        List<Row> rows = new ArrayList<>();
        receipt.rows().forEach(row -> rows.add(row(row, rows.size() + 1)));
        return new View(over, words.say("receipt.title"), receipt.document(),
                words.say("receipt.lede", words.count("receipt.paragraphs", (int) receipt.paragraphs())), counts(),
                asked(rows),
                left(),
                words.say("receipt.words", receipt.placed() + receipt.leftOut(), receipt.placed(), receipt.leftOut()),
                receipt.telling().stream().map(this::compared).toList(), rows);
    }

    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (Went went : Went.values()) {
            long number = receipt.rows().stream().filter(row -> row.went() == went && !row.isAsked()).count();
            if (number > 0) {
                counts.add(new Count(words.say("receipt.went." + word(went)), String.valueOf(number)));
            }
        }
        long asked = receipt.rows().stream().filter(Receipt.Row::isAsked).count() + receipt.askedGone();
        counts.add(new Count(words.say("receipt.waiting"), String.valueOf(asked)));
        return counts;
    }

    private Compared compared(Comparison comparison) {
        String title = comparison.again()
                ? words.say("receipt.again")
                : words.say("receipt.against", comparison.with());
        List<String> told = new ArrayList<>();
        for (Became became : Became.values()) {
            int count = (int) comparison.count(became);
            if (count > 0) {
                told.add(words.say("receipt.became." + word(became), count));
            }
        }
        return new Compared(comparison.again() ? "again" : "before", title,
                told.isEmpty() ? words.say("receipt.same") : String.join(" · ", told),
                comparison.again() ? "" : words.say("receipt.reasons"),
                comparison.differences().stream().map(this::fate).toList());
    }

    private Fate fate(Difference difference) {
        String became = words.say("receipt.is." + word(difference.became()), difference.place());
        return new Fate(difference.asked() ? words.say("receipt.is.asked", became) : became, difference.was(),
                difference.now(), difference.asked() ? "ask" : "");
    }

    private static String word(Enum<?> went) {
        return went.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Asked> asked(List<Row> rows) {
        return rows.stream().filter(row -> row.style().equals("ask")).limit(MOST_TOLD)
                .map(row -> new Asked("#" + row.id(), row.reason())).toList();
    }

    /// The commonest reasons first.
    private List<String> left() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        receipt.rows().stream().filter(row -> row.went() == Went.LEFT_OUT && !row.isAsked())
                .forEach(row -> reasons.merge(row.reason(), 1, Integer::sum));
        return reasons.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_TOLD).map(reason -> words.say("receipt.reason", reason.getValue(), reason.getKey()))
                .toList();
    }

    private Row row(Receipt.Row row, int at) {
        String went = words.say("receipt.to." + word(row.went()), row.place());
        String reason = row.isAsked() ? row.reason().substring(Receipt.ASKED.length()) : row.reason();
        boolean out = row.went() == Went.LEFT_OUT;
        return new Row("r" + at, row.n(), row.text(), row.isAsked() ? words.say("receipt.to.asked") : went, reason,
                row.isAsked() ? "ask" : out ? "out" : "");
    }
}
