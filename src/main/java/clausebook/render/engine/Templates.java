package clausebook.render.engine;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.words.Words;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All templates, parsed. Drawing may happen on any thread.
public final class Templates {

    private static final int USUAL_LENGTH = 65_536;
    private final Map<String, Template> byName;
    /// A thread draws all its pages in the same room.
    private final ThreadLocal<PageText> pages = ThreadLocal.withInitial(() -> new PageText(USUAL_LENGTH));

    private Templates(Map<String, Template> byName) {
        this.byName = Map.copyOf(byName);
    }

    /// Reads, checks and parses all templates of a folder; empty, with problems, where one is faulty.
    public static Optional<Templates> read(Path folder, Problems problems) {
        try {
            int before = problems.inOrder().size();
            List<TemplateSource> sources = TemplateSource.in(folder, problems);
            return problems.inOrder().size() == before ? parse(sources, problems) : Optional.empty();
        } catch (IOException _) {
            problems.add(ProblemCode.TEMPLATE_FAULT, Location.startOf("templates"),
                    "the folder of templates can't be read", "every page is drawn by a template",
                    "give the folder that holds home.ftlh and its neighbours, as UTF-8 text");
            return Optional.empty();
        }
    }

    static Optional<Templates> parse(List<TemplateSource> sources, Problems problems) throws IOException {
        int before = problems.inOrder().size();
        TemplateSettings settings = TemplateSettings.of(sources);
        Map<String, Template> byName = new HashMap<>();
        for (TemplateSource source : sources) {
            try {
                Template template = settings.configuration().getTemplate(source.name());
                TemplateCheck.check(source, template, problems);
                _CoreAPI.addThreadInterruptedChecks(template);
                byName.put(source.name(), template);
            } catch (ParseException fault) {
                problems.add(TemplateFault.problem(source.name(), fault));
            }
        }
        return problems.inOrder().size() == before ? Optional.of(new Templates(byName)) : Optional.empty();
    }

    /// The bytes of one page.
    public byte[] draw(Page drawn) {
        String name = drawn.template();
        Template template = byName.get(name);
        if (template == null) {
            throw TemplateFault.missing(name);
        }
        PageText page = pages.get();
        page.clear();
        Sheet sheet = drawn.sheet().get();
        try (DrawingTime time = DrawingTime.begin()) {
            draw(template, sheet, page, time);
        } catch (Words.MissingWordsException missing) {
            throw TemplateFault.of(name, missing);
        }
        if (page.isBlank()) {
            throw TemplateFault.of(name, "draws an empty page");
        }
        return page.utf8();
    }

    private static void draw(Template template, Sheet sheet, PageText page, DrawingTime time) {
        String name = template.getName();
        try {
            template.process(SheetModel.of(sheet, template.getObjectWrapper()), page);
        } catch (TemplateException fault) {
            throw time.isOver()
                    ? TemplateFault.of(name, "takes too long: a loop in it, or in one that it uses, has no end")
                    : TemplateFault.of(name, fault);
        } catch (PageText.TooLong | OutOfMemoryError tooLong) {
            throw TemplateFault.of(name, "draws a page of more than " + PageText.LONGEST_MB + " MB");
        } catch (StackOverflowError deep) {
            throw TemplateFault.of(name, "calls itself without end");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException fault) {
            throw time.isOver()
                    ? TemplateFault.of(name, "takes too long: a loop in it, or in one that it uses, has no end")
                    : fault;
        }
    }
}
