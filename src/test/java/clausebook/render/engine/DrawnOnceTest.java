package clausebook.render.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clausebook.bench.CorpusGenerator;
import clausebook.bench.CorpusSize;
import clausebook.check.Checker;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.link.CorpusLinker;
import clausebook.load.FolderSource;
import clausebook.load.Loader;
import clausebook.output.OutputFile;
import clausebook.render.EnglishBook;
import clausebook.render.Renderer;
import clausebook.render.SmallGuide;
import clausebook.render.part.Frame;
import clausebook.render.part.Viewpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Parts that several pages share are drawn once, and no page shows it.
final class DrawnOnceTest {

    private static final Path TEMPLATES = Path.of("templates");

    /// A part that counts how often it is asked.
    public record Counted(AtomicInteger times) {

        /// Another word each time.
        public String word() {
            return "drawn " + times.incrementAndGet();
        }
    }

    /// A view with such a part.
    public record View(Shared<Counted> part) {}

    @Test
    void aSharedPartIsDrawnByTheFirstPageThatShowsIt() throws IOException {
        View view = new View(Shared.byMany(new Counted(new AtomicInteger())));
        Templates templates = templates("<p><@view.part ; part>${part.word}</@view.part></p>");

        assertThat(draw(templates, view)).isEqualTo("<p>drawn 1</p>");
        assertThat(draw(templates, view)).isEqualTo("<p>drawn 1</p>");
    }

    @Test
    void aPartOfOnePageIsDrawnEachTime() throws IOException {
        View view = new View(Shared.byNone(new Counted(new AtomicInteger())));
        Templates templates = templates("<p><@view.part ; part>${part.word}</@view.part></p>");

        assertThat(draw(templates, view)).isEqualTo("<p>drawn 1</p>");
        assertThat(draw(templates, view)).isEqualTo("<p>drawn 2</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@view.part/>", "<@view.part>x</@view.part>", "<@view.part ; one, two>x</@view.part>",
        "<@view.part size=1 ; part>x</@view.part>"})
    void aTemplateThatGivesItNoNameOrNoBodyIsTold(String use) throws IOException {
        View view = new View(Shared.byMany(new Counted(new AtomicInteger())));
        Templates templates = templates(use);

        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> draw(templates, view));

        assertThat(fault.problem().what()).contains("<@part ; view>");
    }

    /// The corpus has clauses that point at clauses of other councils: on a page of that very council the way there is
    /// shorter.
    @Test
    void aPageIsTheSameWhateverWasDrawnBefore(@TempDir Path content) throws IOException {
        CorpusGenerator.write(content, new CorpusSize(4, 1, 16), 3);
        Guide guide = guide(content);

        assertThat(drawn(guide, false)).isEqualTo(drawn(guide, true));
    }

    private static Map<String, String> drawn(Guide guide, boolean backwards) {
        List<OutputFile> files =
                new ArrayList<>(Renderer.render(EnglishBook.of(guide), TEMPLATES, new Problems()).files());
        Map<String, String> pages = new TreeMap<>();
        (backwards ? files.reversed() : files)
                .forEach(file -> pages.put(file.path(), new String(file.bytes().make(), StandardCharsets.UTF_8)));
        return pages;
    }

    private static Guide guide(Path content) {
        Problems problems = new Problems();
        return Loader.load(new FolderSource(content), problems).map(draft -> Checker.check(draft, problems))
                .map(corpus -> CorpusLinker.link(corpus, problems)).filter(_ -> !problems.hasErrors())
                .map(linked -> Deriver.derive(linked, LocalDate.of(2026, 11, 20))).orElseThrow();
    }

    private static Templates templates(String text) throws IOException {
        return Templates.parse(List.of(new TemplateSource("x.ftlh", text)), new Problems()).orElseThrow();
    }

    private static String draw(Templates templates, View view) throws IOException {
        Viewpoint from = new Viewpoint(EnglishBook.of(SmallGuide.make()), "x.html");
        Sheet sheet = new Sheet(from.words(), Frame.bare(from, "x"), view);
        return new String(templates.draw(new Page("x.html", "x.ftlh", "test", true, () -> sheet)),
                StandardCharsets.UTF_8);
    }
}
