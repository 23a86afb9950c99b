package clausebook.command;

import clausebook.command.option.ContentFolder;
import clausebook.command.option.NarrowingOptions;
import clausebook.command.console.Console;
import clausebook.command.console.RunReport;
import clausebook.address.Address;
import clausebook.corpus.Clause;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.index.Narrowing;
import clausebook.index.Search;
import clausebook.index.query.Interpretation;
import clausebook.pipeline.Pipeline;
import clausebook.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `clausebook search`: asks Lucene what the search page asks its own script; both give the same.
@Command(name = "search", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Looks for clauses, as the website's search page does. Changes nothing.", ""})
final class SearchCommand implements Callable<Integer> {

    private static final int MOST_QUESTIONS = 3;

    private final Console console;
    private final LocalDate today;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for: words, a clause number, or "
            + "\"a phrase in quotation marks\"") private List<String> words;

    @Mixin private NarrowingOptions narrowing;

    @Option(names = "--earlier", description = "Looks through all editions that do not speak for their policy "
            + "today") private boolean earlier;

    @Option(names = "--most", paramLabel = "NUMBER", defaultValue = "10",
            description = "How many to show. Default: ${DEFAULT-VALUE}") private int most;

    @Mixin private ContentFolder content;

    SearchCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Guide> guide = new Pipeline(problems).guide(content.path(), today);
        RunReport report = new RunReport(console, content.path());
        report.problems(problems);
        if (guide.isEmpty()) {
            report.refused(problems, " Nothing was searched: mend these first.");
            return ExitCode.PROBLEMS;
        }
        Narrowing wanted = narrowing.of(guide.get());
        Optional<Search> search = Search.of(guide.get(), earlier);
        String query = String.join(" ", words);
        Search.Found found = search.map(each -> each.find(query, wanted::fits)).orElse(Search.Found.NOTHING);
        found.notes().forEach(note -> console.out().println(sentence(note)));
        found.asked().stream().flatMap(asked -> wanted.of(guide.get(), asked.row()).stream()).limit(MOST_QUESTIONS)
                .forEach(row -> print(guide.get(), row, wanted));
        int without = found.hits().isEmpty()
                ? search.map(each -> each.find(query, _ -> true).hits().size()).orElse(0)
                : 0;
        print(guide.get(), found, without);
        return ExitCode.DONE;
    }

    /// A question with every council's answer, as the page has it above the clauses.
    private void print(Guide guide, QuestionRow row, Narrowing narrowing) {
        console.out().println("Question: " + row.question().name() + " " + Address.of(row.question()));
        row.cells().forEach((council, cell) -> {
            if (narrowing.fits(council, cell)) {
                String answer = cell.given().stream().map(given -> given.answer().inWords()).distinct()
                        .collect(Collectors.joining("; "));
                String draft = cell.isDraft() ? " (draft)" : "";
                console.out().println("   " + Words.opening(guide.find(council).orElseThrow().called()) + draft + ": "
                        + (cell.speaks() ? answer : cell.state().replace('-', ' ')));
            }
        });
        console.out().println();
    }

    /// @param without how many there are without the options that narrow, where there are none with them
    private void print(Guide guide, Search.Found found, int without) {
        int all = found.hits().size();
        String none = without > 0
                ? "No clause with these options. Without them: " + without + "."
                : found.common()
                        ? "No word, or only words that are too common to search for alone."
                        : "No clause found.";
        console.out().println(all == 0 ? none : all == 1 ? "1 clause found." : all + " clauses found.");
        for (int i = 0; i < Math.min(most, all); i++) {
            print(guide, i + 1, found.hits().get(i));
        }
        console.out().flush();
    }

    private static String sentence(Interpretation.Note note) {
        return switch (note.kind()) {
            case CORRECTED -> "No clause has \"" + note.typed() + "\". Searched for \"" + note.as() + "\".";
            case BEGUN -> "Searched for words that begin with \"" + note.typed() + "\".";
            case UNSAID -> "No clause says \"" + note.typed() + "\". Found by what people ask for with that word.";
            case UNKNOWN -> "No clause has \"" + note.typed() + "\".";
        };
    }

    private void print(Guide guide, int place, Search.Hit hit) {
        PlacedClause best = hit.best();
        EditionGuide in = best.edition();
        Clause root = best.root().clause();
        String title = root.title().isEmpty() ? best.section().title() : root.title();
        console.out().println();
        console.out().println(place + ". " + in.council().called() + " " + best.clause().place() + ": " + title);
        console.out().println("   " + new MentionWords(guide).plain(best).strip().replaceAll("\\s+", " "));
        console.out().println("   " + in.edition().label() + " (" + in.standing().word() + "), "
                + guide.address(best.clause().id()));
    }
}
