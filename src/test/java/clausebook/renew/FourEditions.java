package clausebook.renew;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A copy of the invented parish with its four yearly editions, to be changed by a test and checked.
record FourEditions(Path content) {

    /// What a clause that is taken away, or a text that is changed, brings along; held where guards are tested.
    private static final Set<ProblemCode> OF_GUARDS = EnumSet.of(ProblemCode.NUMBERS_OUT_OF_ORDER,
            ProblemCode.FIGURE_IN_ONE_PLACE, ProblemCode.TEXT_CHANGED_ALONE, ProblemCode.RULE_CHANGED_ALONE,
            ProblemCode.ANSWERED_IN_VAIN);

    static final Path ORIGINAL = Path.of("src/test/resources/renew/content");

    static FourEditions copiedTo(Path folder) {
        FolderBytes.copy(ORIGINAL, folder.resolve("content"), false);
        return new FourEditions(folder.resolve("content"));
    }

    Path file(String name) {
        return content.resolve("councils/ashby/allotments").resolve(name);
    }

    /// Puts other words in the place of some that stand in a file exactly once.
    FourEditions edit(String name, String words, String instead) {
        try {
            String text = Files.readString(file(name));
            if (text.indexOf(words) < 0 || text.indexOf(words) != text.lastIndexOf(words)) {
                throw new IllegalArgumentException("not there once: " + words);
            }
            Files.writeString(file(name), text.replace(words, instead));
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// What the program finds, each as its code and first sentence.
    List<String> problems() {
        Problems problems = new Problems();
        new Pipeline(problems).check(content);
        return problems.inOrder().stream().filter(problem -> !OF_GUARDS.contains(problem.code()))
                .map(FourEditions::told).toList();
    }

    private static String told(Problem problem) {
        return problem.code().id() + ": " + problem.what();
    }
}
