package clausebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The file that says a folder was published by Clausebook and may be replaced as a whole; first written and last
/// deleted, so that even half a site is known as ours.
final class SiteMark {

    /// Its name, at the top of each site.
    static final String NAME = "clausebook-site.txt";
    /// What it says.
    static final byte[] WORDS = ("Clausebook made this folder and replaces all of it when it publishes again: "
            + "keep nothing of your own here.\n").getBytes(StandardCharsets.US_ASCII);

    private SiteMark() {}

    /// True where the folder bears the mark.
    static boolean isOn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /// Marks a folder that has no mark yet.
    static void put(Path folder) throws IOException {
        Files.write(folder.resolve(NAME), WORDS, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
