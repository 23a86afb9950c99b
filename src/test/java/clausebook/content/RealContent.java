package clausebook.content;

import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The content as it stands, or a copy of it with a planted fault.
///
/// @param guide empty where the content has an error
record RealContent(Problems problems, Optional<Guide> guide) {

    static final Path FOLDER = Path.of("content");
    static final List<String> EDITIONS = List.of("carmarthenshire--undated", "malvern--undated", "pewsey--undated",
            "salisbury--before-changes", "salisbury--draft-1", "unnamed-welsh-council--2024-2025");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    static RealContent load() {
        return load(FOLDER);
    }

    static RealContent load(Path folder) {
        Problems problems = new Problems();
        return new RealContent(problems,
                new Pipeline(problems).check(folder).map(linked -> Deriver.derive(linked, DAY)));
    }

    /// A copy in which the first `before` of a file reads `after`.
    static RealContent planted(Path copy, String file, String before, String after) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path from : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(FOLDER.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
            Path changed = copy.resolve(file);
            String text = Files.readString(changed);
            if (!text.contains(before)) {
                throw new IllegalStateException(file + " no longer holds \"" + before + "\": plant another fault");
            }
            Files.writeString(changed, text.substring(0, text.indexOf(before)) + after
                    + text.substring(text.indexOf(before) + before.length()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return load(copy);
    }

    /// All editions, in the order of council, policy and time.
    List<EditionGuide> editions() {
        return guide.orElseThrow(() -> new IllegalStateException("the content has errors: " + problems.inOrder()))
                .councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().stream()).toList();
    }

    /// @param name council and edition, as the tables of `sources/` are called: `salisbury--draft-1`
    EditionGuide edition(String name) {
        return editions().stream().filter(edition -> name(edition).equals(name)).findFirst().orElseThrow();
    }

    static String name(EditionGuide edition) {
        return edition.council().id().slug() + "--" + edition.edition().id().slug();
    }

    /// The text as readers see it, mentions by their words.
    String plain(PlacedClause clause) {
        return new MentionWords(guide.orElseThrow()).plain(clause);
    }
}
