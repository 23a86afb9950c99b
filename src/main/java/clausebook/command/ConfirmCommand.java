package clausebook.command;

import clausebook.command.EditionToRead.Opened;
import clausebook.command.console.Console;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Reading;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.reading.SuggestedReading;
import clausebook.suggest.unread.ReadingEdits;
import clausebook.suggest.unread.UnreadClauses;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `clausebook confirm`: a person says that a reading is right.
@Command(name = "confirm", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Says that you have read what a clause means, and that its reading in the edition's file is right. From then on "
            + "it stands on the pages.",
    ""})
final class ConfirmCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Mixin private EditionToRead edition;

    @Parameters(index = "1..*", paramLabel = "CLAUSE", description = "The clauses that you have read, by their ids or "
            + "numbers") private List<String> clauses = List.of();

    @Option(names = "--sure", description = "All clauses whose proposal is sure and was not changed, each with its "
            + "first topic alone") private boolean sure;

    ConfirmCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        if (sure == !clauses.isEmpty()) {
            throw new ParameterException(edition.command().commandLine(),
                    "Write the clauses that you have read, or --sure.");
        }
        Optional<Opened> opened = edition.open(console, today);
        return opened.isPresent() ? confirm(opened.get()) : ExitCode.PROBLEMS;
    }

    private int confirm(Opened opened) throws IOException {
        EditionGuide guide = opened.guide();
        List<YamlEdit> edits = new ArrayList<>();
        List<ClauseId> confirmed = sure ? sure(opened, edits) : named(opened.choice(), guide);
        edits.addAll(ReadingEdits.confirmed(guide.edition(), confirmed, today));
        if (!confirmed.isEmpty() && !opened.edit().change(guide, edits)) {
            return ExitCode.PROBLEMS;
        }
        console.out().println(confirmed.size() == 1
                ? "1 clause is confirmed."
                : confirmed.size()
                        + " clauses are confirmed.");
        console.out().flush();
        return ExitCode.DONE;
    }

    private List<ClauseId> named(EditionChoice choice, EditionGuide guide) {
        List<ClauseId> ids = new ArrayList<>();
        for (String name : clauses) {
            PlacedClause found = guide.clauses().stream().filter(one -> one.parent().isEmpty())
                    .filter(one -> one.id().slug().equals(name) || one.number().equals(name)).findFirst()
                    .orElseThrow(() -> choice.mistake("This edition has no clause \"" + name
                            + "\". \"clausebook reading " + edition.policy() + "\" lists those that are not read."));
            if (found.clause().ours().reading().filter(Reading.SUGGESTED::equals).isEmpty()) {
                throw choice.mistake("\"" + name + "\" " + (found.clause().ours().reading().isPresent()
                        ? "has no reading yet: give it one, or run \"clausebook suggest " + edition.policy() + "\"."
                        : "was read already."));
            }
            ids.add(found.id());
        }
        return ids.stream().distinct().toList();
    }

    private List<ClauseId> sure(Opened opened, List<YamlEdit> edits) throws IOException {
        UnreadClauses unread = opened.unread();
        Optional<YamlValue> file = opened.edit().value(opened.guide());
        List<List<SuggestedReading>> sure = file.map(unread::sure).orElse(List.of());
        file.ifPresent(value -> edits.addAll(ReadingEdits.firstTopics(opened.guide().edition(),
                sure.stream().flatMap(List::stream).toList(), value)));
        return sure.stream().map(UnreadClauses::id).toList();
    }
}
