package clausebook.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/// A content folder with one small policy of one council, as a clerk's may be: comments, several ways to write a value.
public final class SmallContent {

    /// The edition that is edited.
    public static final String EDITION = "councils/ashby/keys/2026.yaml";

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("site.yaml", "title: Made up\nlanguage: en\n"),
            Map.entry("councils/ashby/council.yaml", """
                    name: Ashby Parish Council
                    called: Ashby
                    kind: parish
                    nation: england
                    languages: [en]
                    """), Map.entry("councils/ashby/keys/policy.yaml", "kind: keys\ntitle: Keys\n"),
            Map.entry(EDITION, """
                    # Kept by hand.
                    title: Keys
                    language: en
                    status: draft
                    wording: restated
                    covers: [staff]
                    dates: { issued: 2026 }
                    source: { title: Keys }   # as printed
                    sections:
                      - id: all
                        title: All of it
                        clauses:
                          - id: lend
                            number: "1"
                            title: Lending
                            text: |
                              Do not lend a key to anybody.
                            topics: [keys]
                            rules:
                              - { duty: must-not, printed: Do not, says: lend a key to anybody }
                              - { duty: must-not, printed: Do not, says: do so on a Sunday }

                          # The next one is new.
                          - id: lose
                            number: "2"
                            title: Losing
                            text: Tell the clerk when a key is lost.
                            topics: [keys]
                            rules: [ { duty: must, printed: Tell, says: tell the clerk when a key is lost } ]
                          - { id: copy, number: "3", title: Copies, text: Keys are copied in the office., kind: information, topics: [keys] }
                          - { id: fobs, number: "4", title: Fobs, text: A fob is a key., kind: definition, topics: [keys] }
                          - { id: ends, number: "5", title: Leaving, text: Keys stay here., kind: information, topics: [keys] }
                    """),
            Map.entry("vocabulary/audiences.yaml", "- { id: staff, name: Staff }\n"),
            Map.entry("vocabulary/topics.yaml", "- { id: keys, name: Keys, group: all }\n"),
            Map.entry("vocabulary/roles.yaml", "- { id: clerk, name: Clerk }\n"),
            Map.entry("vocabulary/policy-kinds.yaml", "- { id: keys, name: Keys }\n"));

    private SmallContent() {}

    /// Writes it below a folder, and gives the folder `content`.
    public static Path in(Path folder) {
        Path content = folder.resolve("content");
        FILES.forEach((name, text) -> write(content.resolve(name), text));
        return content;
    }

    /// Writes it into a folder that a test before used: what that one left goes.
    public static Path anew(Path folder) throws IOException {
        empty(folder);
        return in(folder);
    }

    /// Leaves a folder without any content, as a clerk's is who begins.
    public static Path nothing(Path folder) throws IOException {
        empty(folder);
        return folder.resolve("content");
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(found -> !found.equals(folder)).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
