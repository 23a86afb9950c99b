package clausebook.command;

import clausebook.character.Characters;
import clausebook.command.console.Console;
import clausebook.command.desk.DeskCommand;
import clausebook.command.desk.PreviewCommand;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program with its commands.
@Command(name = "clausebook", versionProvider = Program.Version.class, mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND", sortOptions = false,
        description = "Makes a guidance website out of the policies of councils.", footer = {
            "", "clausebook check   looks for mistakes and changes nothing.",
            "clausebook build   makes the website, if there are no mistakes.",
            "clausebook import  makes a draft of the council's own document.",
            "clausebook start   begins a policy that has no document yet.",
            "clausebook diff    tells what an edition changed.",
            "clausebook search  finds clauses, as the website does.",
            "clausebook edition opens the next edition of a policy, and adopts one.",
            "clausebook pack    writes the papers for the meeting that adopts one.",
            "clausebook paper   writes a policy and its checklists for Word, to hand out.",
            "clausebook desk    opens your own pages for all of this in the browser.",
            "clausebook preview shows the website in the browser, and again after each change.", "",
            "Add --help behind a command to see what it needs."})
public final class Program {

    private Program() {}

    /// Runs the program for a console and a day, and returns its exit code.
    public static int run(Console console, LocalDate today, String... arguments) {
        return run(console, Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                arguments);
    }

    /// The same with a clock that goes on, for a command that runs for days.
    public static int run(Console console, Clock clock, String... arguments) {
        CommandLine line = new CommandLine(new Program());
        commands(console, clock, arguments).forEach(line::addSubcommand);
        line.setOut(console.out()).setErr(console.err())
                .setExecutionExceptionHandler((fault, command, parsed) -> fault(console, fault, arguments))
                .registerConverter(Path.class, Program::folder).setExpandAtFiles(false)
                .setParameterExceptionHandler(Program::wrongUsage).setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100);
        try {
            return arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
        } catch (Error fault) {
            // no memory, or a part of the program that is missing: picocli hands on exceptions alone
            return fault(console, fault, arguments);
        }
    }

    /// The command that is called, or all of them where none is: picocli looks through each one's fields, which takes
    /// longer than some commands do.
    private static List<Object> commands(Console console, Clock clock, String... arguments) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("check", () -> new CheckCommand(console, today));
        all.put("build", () -> new BuildCommand(console, today));
        all.put("diff", () -> new DiffCommand(console, today));
        all.put("search", () -> new SearchCommand(console, today));
        all.put("edition", () -> EditionCommand.line(console, today));
        all.put("pack", () -> new PackCommand(console, today));
        all.put("paper", () -> new PaperCommand(console, today));
        all.put("suggest", () -> new SuggestCommand(console, today));
        all.put("reading", () -> new ReadingCommand(console, today));
        all.put("confirm", () -> new ConfirmCommand(console, today));
        all.put("import", () -> new ImportCommand(console, today));
        all.put("desk", () -> new DeskCommand(console, clock));
        all.put("preview", () -> new PreviewCommand(console, clock));
        all.put("start", () -> new StartCommand(console));
        Supplier<Object> called = arguments.length == 0 ? null : all.get(arguments[0]);
        return (called == null ? all.values() : List.of(called)).stream().map(Supplier::get).toList();
    }

    private static int wrongUsage(CommandLine.ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        line.getErr().println(Characters.shown(inPlainWords(mistake)));
        line.getErr().println("Write \"" + line.getCommandSpec().qualifiedName() + " --help\" to see what it needs.");
        line.getErr().flush();
        return ExitCode.WRONG_USAGE;
    }

    private static String inPlainWords(CommandLine.ParameterException mistake) {
        List<String> near = mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        String hint = near.isEmpty() ? "" : " Did you mean: " + String.join(", ", near) + "?";
        return switch (mistake) {
            case CommandLine.ParameterException _ when String.valueOf(mistake.getValue()).isBlank() ->
                    named(mistake).replace("the value of ", "") + " names no folder: write one, or leave it out.";
            case CommandLine.UnmatchedArgumentException unmatched ->
                    "This can't be understood here: " + String.join(" ", unmatched.getUnmatched()) + "." + hint;
            case CommandLine.ParameterException _ when mistake.getCause() instanceof CommandLine.TypeConversionException
                    || String.valueOf(mistake.getMessage()).contains("java.") ->
                    "\"" + mistake.getValue() + "\" can't be " + named(mistake) + ": this computer knows no such name.";
            default -> mistake.getMessage();
        };
    }

    /// A blank name, as of a variable that is not set, is no folder: the system would take the current one.
    private static Path folder(String name) {
        if (name.isBlank()) {
            throw new CommandLine.TypeConversionException("no folder");
        }
        return Path.of(name);
    }

    private static String named(CommandLine.ParameterException mistake) {
        return mistake.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                ? "the value of " + option.longestName()
                : "used here";
    }

    private static int fault(Console console, Throwable fault, String[] arguments) {
        console.err()
                .println("Clausebook itself has failed; your content is not to blame, and the website is as it was.");
        console.err().println("Please send this to whoever looks after Clausebook: the command ("
                + Characters.shown(String.join(" ", arguments)) + "), and what it shows with");
        console.err().println("the setting CLAUSEBOOK_TRACE=1.");
        if (System.getenv("CLAUSEBOOK_TRACE") != null) {
            fault.printStackTrace(console.err());
        }
        console.err().flush();
        return ExitCode.FAULT;
    }

    /// The version written into the packed program.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Program.class.getPackage().getImplementationVersion();
            return new String[] {"Clausebook " + (version == null ? "(not packed)" : version)};
        }
    }
}
