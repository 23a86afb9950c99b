package clausebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program: arguments in, exit code out.
@Command(name = "clausebook", versionProvider = Main.Version.class, mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND", sortOptions = false,
        description = "Makes a guidance website out of the policies of councils.", footer = {
            "", "clausebook check   looks for mistakes and changes nothing.",
            "clausebook build   makes the website, if there are no mistakes.",
            "clausebook diff    tells what an edition changed.",
            "clausebook search  finds clauses, as the website does.",
            "clausebook edition opens the next edition of a policy, and adopts one.",
            "clausebook pack    writes the papers for the meeting that adopts one.", "",
            "Add --help behind a command to see what it needs."})
public final class Main {

    /// What the program tells whoever started it.
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int FAULT = 3;

    private Main() {}

    /// Runs the program and ends with its exit code.
    public static void main(String[] arguments) {
        QuietLucene.set();
        System.exit(run(Console.ofProcess(), LocalDate.now(ZoneId.of("Europe/London")), arguments));
    }

    /// Runs the program for a console and a day; the only place where the clock is read is the line above.
    static int run(Console console, LocalDate today, String... arguments) {
        CommandLine line = new CommandLine(new Main()).addSubcommand(new CheckCommand(console, today))
                .addSubcommand(new BuildCommand(console, today)).addSubcommand(new DiffCommand(console, today))
                .addSubcommand(new SearchCommand(console, today)).addSubcommand(EditionCommand.line(console, today))
                .addSubcommand(new PackCommand(console, today));
        line.setOut(console.out()).setErr(console.err())
                .setExecutionExceptionHandler((fault, command, parsed) -> fault(console, fault, arguments))
                .setParameterExceptionHandler(Main::wrongUsage).setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        try {
            return arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
        } catch (Error fault) {
            // no memory, or a part of the program that is missing: picocli hands on exceptions alone
            return fault(console, fault, arguments);
        }
    }

    private static int wrongUsage(CommandLine.ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        line.getErr().println(inPlainWords(mistake));
        line.getErr().println("Write \"" + line.getCommandSpec().qualifiedName() + " --help\" to see what it needs.");
        line.getErr().flush();
        return WRONG_USAGE;
    }

    private static String inPlainWords(CommandLine.ParameterException mistake) {
        List<String> near = mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        String hint = near.isEmpty() ? "" : " Did you mean: " + String.join(", ", near) + "?";
        return switch (mistake) {
            case CommandLine.UnmatchedArgumentException unmatched ->
                    "This can't be understood here: " + String.join(" ", unmatched.getUnmatched()) + "." + hint;
            default -> mistake.getMessage();
        };
    }

    private static int fault(Console console, Throwable fault, String[] arguments) {
        console.err()
                .println("Clausebook itself has failed; your content is not to blame, and the website is as it was.");
        console.err().println("Please send this to whoever looks after Clausebook: the command ("
                + String.join(" ", arguments) + "), and what it shows with");
        console.err().println("the setting CLAUSEBOOK_TRACE=1.");
        if (System.getenv("CLAUSEBOOK_TRACE") != null) {
            fault.printStackTrace(console.err());
        }
        console.err().flush();
        return FAULT;
    }

    /// The version written into the packed program.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Clausebook " + (version == null ? "(not packed)" : version)};
        }
    }
}
