package clausebook.desk.intake;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Step;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.desk.save.Work;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.guide.Guide;
import clausebook.text.JsonTree;
import clausebook.text.Slug;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What became of each paragraph of a document, at `receipt/<council>/<policy>/<edition>`: the sums, what was left out
/// and why, and all of it.
public record ReceiptPage(Desk desk, Work work) implements DeskPage {

    private static final Set<ProblemCode> LEFT = Set.of(ProblemCode.UNDECIDED, ProblemCode.MISSING_FIELD);
    private static final String ASKED = "asked: ";
    /// A page has to stay small.
    private static final int MOST_FIRST = 60;
    private static final int MOST_ROWS = 100;

    /// What the page shows.
    ///
    /// @param done  the step of the import, so that it can be undone; empty where it was not just made
    /// @param first what to look at first: what waits for somebody, then what was left out
    /// @param decide where what waits for somebody is decided; empty where nothing waits
    /// @param wrong mistakes in the content that keep the edition from being shown
    /// @param more  how many of those are left out; empty where none is
    /// @param rows  paragraph by paragraph, a part of them
    /// @param pages where the other parts are; none where it is one
    public record View(String over, String read, Sums sums, List<Row> first, String more, List<Row> rows,
            List<Part> pages, String done,
            String history, List<Mistake> wrong, String again, String decide) {}

    /// A part of a long receipt.
    ///
    /// @param here true for the one that is shown
    public record Part(String href, String words, boolean here) {}

    /// Words in the document, in clauses, and left out.
    public record Sums(int in, int placed, int out, int paragraphs) {}

    /// A paragraph, or a part of one.
    ///
    /// @param went where it went, in words
    /// @param asks true where it waits for somebody
    public record Row(int number, String text, String went, String reason, boolean asks) {}

    @Override
    public String name() {
        return "receipt";
    }

    @Override
    public Response answer(Request asked) throws IOException {
        boolean named = asked.rest().size() == 3 && asked.rest().stream().allMatch(Slug::is);
        Path file = desk.folder().receipts().resolve(String.join("-", asked.rest()) + ".receipt.json");
        if (!named || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Response.notFound();
        }
        Map<String, Object> tree = JsonTree.read(Files.readString(file, StandardCharsets.UTF_8));
        return draw(asked, tree);
    }

    private Response draw(Request asked, Map<String, Object> tree) {
        Words words = desk.sheets().words();
        List<Row> rows = new ArrayList<>();
        for (Object row : (List<?>) tree.get("paragraphs")) {
            rows.add(row((Map<?, ?>) row, words));
        }
        List<Row> first = new ArrayList<>(rows.stream().filter(Row::asks).toList());
        rows.stream().filter(row -> !row.asks() && !row.reason().isEmpty()).forEach(first::add);
        Sums sums = sums((Map<?, ?>) tree.get("totals"), rows);
        String done = asked.query().text("done");
        Optional<Step> step = done.matches("[0-9]{1,9}")
                ? work.journal().steps().of(Integer.parseInt(done))
                : Optional.empty();
        String edition = String.join("/", asked.rest());
        int from = from(asked, rows);
        View view = new View(over(edition), asked.root() + "read/" + edition, sums,
                first.subList(0, Math.min(MOST_FIRST, first.size())),
                first.size() > MOST_FIRST ? words.count("count.more", first.size() - MOST_FIRST) : "",
                rows.subList(from, Math.min(from + MOST_ROWS, rows.size())), parts(rows, from, asked, words),
                step.map(taken -> String.valueOf(taken.number())).orElse(""), asked.root() + "history",
                Mistake.all(desk.site().now().errors().stream().filter(problem -> !isLeft(problem, edition)).toList(),
                        words),
                asked.root() + ImportPage.NAME + "?policy=" + asked.rest().get(0) + "/" + asked.rest().get(1),
                decide(asked, edition, rows));
        return desk.sheets().draw(asked, "receipt.ftlh", words.say("desk.receipt.title"), view);
    }

    /// The first paragraph that is shown.
    private static int from(Request asked, List<Row> rows) {
        String wanted = asked.query().text("from");
        return wanted.matches("[0-9]{1,6}") && Integer.parseInt(wanted) < rows.size() ? Integer.parseInt(wanted) : 0;
    }

    /// Where questions and reasons wait; "" where none does.
    private String decide(Request asked, String edition, List<Row> rows) {
        boolean left = desk.site().now().errors().stream().anyMatch(problem -> isLeft(problem, edition));
        return left || rows.stream().anyMatch(Row::asks) ? asked.root() + DecidePage.NAME + "/" + edition : "";
    }

    /// True for what the import of this edition leaves to the clerk: answers, and reasons for what changed.
    private static boolean isLeft(Problem problem, String edition) {
        return LEFT.contains(problem.code())
                && problem.at().file().matches(".*/" + Pattern.quote(edition) + "(\\.intake)?\\.yaml");
    }

    /// The names of what was made, as people know them; its ids where a mistake keeps it from being read.
    private String over(String edition) {
        return desk.site().now().guide().stream().flatMap(Guide::policies)
                .flatMap(policy -> policy.editions().stream())
                .filter(made -> (made.policy().id() + "/" + made.id().slug()).equals(edition)).findFirst()
                .map(made -> desk.sheets().words().say("desk.edition", made.council().called(),
                        made.policy().title(), made.label()))
                .orElse(edition.replace("/", ", "));
    }

    private static Sums sums(Map<?, ?> totals, List<Row> rows) {
        return new Sums((Integer) totals.get("words_in"), (Integer) totals.get("words_placed"),
                (Integer) totals.get("words_left_out"), (int) rows.stream().map(Row::number).distinct().count());
    }

    private static List<Part> parts(List<Row> rows, int from, Request asked, Words words) {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; rows.size() > MOST_ROWS && at < rows.size(); at += MOST_ROWS) {
            int last = Math.min(at + MOST_ROWS, rows.size()) - 1;
            parts.add(new Part(asked.root() + String.join("/", asked.path()) + "?from=" + at + "#All",
                    words.say("desk.receipt.part", rows.get(at).number(), rows.get(last).number()), at == from));
        }
        return parts;
    }

    private static Row row(Map<?, ?> row, Words words) {
        String reason = text(row, "reason");
        boolean asks = reason.startsWith(ASKED);
        String went = text(row, "went");
        String place = text(row, "place");
        String where = switch (went) {
            case "left-out" -> words.say("desk.receipt.left-out");
            case "title" -> words.say("desk.receipt.is-title");
            case "fact" -> words.say("desk.receipt.is-fact");
            default -> words.say("desk.receipt.placed", place);
        };
        return new Row((Integer) row.get("n"), text(row, "text"), asks ? words.say("desk.receipt.asked") : where,
                asks ? reason.substring(ASKED.length()) : reason, asks);
    }

    private static String text(Map<?, ?> row, String field) {
        return String.valueOf(row.get(field));
    }
}
