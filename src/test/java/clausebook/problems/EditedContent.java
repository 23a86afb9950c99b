package clausebook.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/// The sound base with some of its words or names changed.
///
/// @param folder the content
record EditedContent(Path folder) {

    private static final String POLICY = "councils/anytown/parking";

    /// The base in a new folder below another.
    static EditedContent in(Path parent) {
        return new EditedContent(ProblemCase.soundContentIn(parent));
    }

    /// Replaces words of a file wherever they stand in it.
    EditedContent with(String file, String old, String now) {
        try {
            Path path = folder.resolve(file);
            String words = Files.readString(path);
            Assertions.assertThat(words).contains(old);
            Files.writeString(path, words.replace(old, now));
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Replaces words of the edition.
    EditedContent withEdition(String old, String now) {
        return with(POLICY + "/2025.yaml", old, now);
    }

    /// Gives the clause another text, line by line as written.
    EditedContent withText(String text) {
        return withEdition("        text: You must show your permit.\n",
                "        text: |\n          You must show your permit.\n\n" + text.indent(10));
    }

    /// Writes a file.
    EditedContent withFile(String file, String words) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), words);
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Gives a file or folder another name.
    EditedContent renamed(String old, String now) {
        try {
            Files.move(folder.resolve(old), folder.resolve(now));
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    CheckRun check() {
        return CheckRun.of(folder);
    }
}
