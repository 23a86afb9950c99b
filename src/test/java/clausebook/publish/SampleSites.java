package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Small sites to publish, and looks at what was published.
final class SampleSites {

    /// Files that are known only later: none.
    static final Supplier<OutputTree> NOTHING = () -> new OutputTree(List.of());
    /// Files of a generation, without the mark.
    static final int SIZE = 302;

    private SampleSites() {}

    /// A site of which 200 pages bear the generation's name, 100 are the same in each, and one is in no other.
    static OutputTree generation(String name) {
        List<OutputFile> files = new ArrayList<>();
        files.add(file("index.html", "home of " + name));
        files.add(file("only-" + name + "/index.html", "page of " + name));
        for (int i = 0; i < 200; i++) {
            files.add(file("council-" + i % 20 + "/clauses/c" + i + ".html", "clause " + i + " of " + name));
        }
        for (int i = 0; i < 100; i++) {
            files.add(file("topics/t" + i + ".html", "topic " + i));
        }
        return new OutputTree(files);
    }

    /// One file with these words.
    static OutputFile file(String path, String words) {
        return new OutputFile(path, "content/" + path + ".yaml", () -> words.getBytes(StandardCharsets.UTF_8));
    }

    /// A site of the given files.
    static OutputTree site(OutputFile... files) {
        return new OutputTree(List.of(files));
    }

    /// Publishes where nothing is in the way.
    static Publisher publisher(Path out, Problems problems) {
        return new Publisher(out, false, problems, Progress.SILENT);
    }

    /// Publishes without a Problem.
    static Published publish(OutputTree tree, Path out) {
        Problems problems = new Problems();
        Optional<Published> published = publisher(out, problems).publish(tree, NOTHING);
        assertThat(problems.inOrder()).isEmpty();
        return published.orElseThrow();
    }

    /// Publishes in vain, and gives the one Problem.
    static Problem refusal(OutputTree tree, Path out) {
        Problems problems = new Problems();
        assertThat(publisher(out, problems).publish(tree, NOTHING)).isEmpty();
        assertThat(problems.inOrder()).hasSize(1);
        return problems.inOrder().getFirst();
    }

    /// The words of all files by path; links are not followed.
    static Map<String, String> contentOf(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, String> content = new TreeMap<>();
            for (Path file : all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
                content.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return content;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// What a tree should look like once published.
    static Map<String, String> expected(OutputTree tree) {
        Map<String, String> content = new TreeMap<>();
        byte[] mark = SiteMark.listing(SiteAddresses.inOrder(tree.files()));
        content.put(SiteMark.NAME, new String(mark, StandardCharsets.UTF_8));
        tree.files().forEach(file -> content.put(file.path(), new String(file.bytes().make(), StandardCharsets.UTF_8)));
        return content;
    }

    /// The names in the folder that holds the site.
    static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
