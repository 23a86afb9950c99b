package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Council;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// One small policy of one council, written to a folder and read by the real stages.
final class MadeContent {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("site.yaml", "title: Made up\nlanguage: en\n"),
            Map.entry("councils/ashby/council.yaml", """
                    name: Ashby Parish Council
                    called: Ashby
                    kind: parish
                    nation: england
                    languages: [en]
                    """),
            Map.entry("councils/ashby/rules/policy.yaml", "kind: rules\ntitle: Rules\n"),
            Map.entry("vocabulary/audiences.yaml", """
                    - { id: staff, name: Staff }
                    - { id: drivers, name: Drivers, within: staff }
                    - { id: members, name: Members }
                    """), Map.entry("vocabulary/topics.yaml", """
                    - { id: keys, name: Keys, group: all }
                    - { id: cars, name: Cars, group: all }
                    """), Map.entry("vocabulary/roles.yaml", "- { id: clerk, name: Clerk }\n"),
            Map.entry("vocabulary/instruments.yaml", "- { id: road-act, name: Road Act, kind: act }\n"),
            Map.entry("vocabulary/terms.yaml", "- { id: fob, name: Fob, means: A small key }\n"),
            Map.entry("vocabulary/moments.yaml", "[]\n"),
            Map.entry("vocabulary/policy-kinds.yaml", "- { id: rules, name: Rules }\n"));

    private final Path folder;

    MadeContent(Path folder) {
        this.folder = folder;
        FILES.forEach(this::write);
    }

    /// @param facts of the edition as YAML lines; title, language, wording and source are written here
    MadeContent edition(String slug, String facts, String sections) {
        write("councils/ashby/rules/" + slug + ".yaml", """
                title: Rules
                language: en
                label: Rules
                wording: official
                source: { title: Rules }
                """ + facts + "sections:\n" + sections.indent(2));
        return this;
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Guide on(LocalDate date) {
        Problems problems = new Problems();
        Optional<Guide> guide = new Pipeline(problems).guide(folder, date);
        assertThat(guide.isEmpty()).as(problems.inOrder().toString()).isFalse();
        return guide.orElseThrow();
    }
}
