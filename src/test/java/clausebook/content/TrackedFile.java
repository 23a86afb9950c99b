package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file, or a part of one, that is made from the code and tracked, so that readers and editors have it without a
/// build.
public final class TrackedFile {

    private static final String SWITCH = "golden.update";

    private TrackedFile() {}

    /// Fails where the file differs from what is made now; with the switch it is written instead.
    public static void holds(Path file, String made) throws IOException {
        if (mayUpdate(Boolean.getBoolean(SWITCH), System.getenv("CI"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertThat(file).as("write it anew with: mvn test -D" + SWITCH + "=true").exists().hasContent(made);
    }

    /// The same for what stands in a page between the marks `<!-- made: name -->` and `<!-- end: name -->`.
    static void holdsPart(Path page, String name, String made) throws IOException {
        String text = Files.readString(page);
        String start = "<!-- made: " + name + " -->\n";
        String end = "<!-- end: " + name + " -->\n";
        assertThat(text).containsOnlyOnce(start).containsOnlyOnce(end);
        holds(page, text.substring(0, text.indexOf(start) + start.length()) + "\n" + made + "\n"
                + text.substring(text.indexOf(end)));
    }

    /// On a build server a changed file must be seen to be wrong, never be put right.
    static boolean mayUpdate(boolean asked, String ci) {
        if (asked && ci != null) {
            throw new IllegalStateException("-D" + SWITCH + " is not for a build server: the variable CI is set");
        }
        return asked;
    }
}
