package clausebook.render.engine;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.words.Words;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.stream.Collectors;

/// Thrown while a page is drawn where its template does not fit; the problem says where and how to mend it.
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String WHY = "a page is only published whole";
    private final transient Problem problem;

    private TemplateFault(Problem problem) {
        super(problem.at() + ": " + problem.what(), null, false, false);
        this.problem = problem;
    }

    /// What to tell the author of the template.
    public Problem problem() {
        return problem;
    }

    /// A fault that shows while a page is drawn.
    static TemplateFault of(String template, TemplateException fault) {
        String name = fault.getTemplateSourceName() == null ? template : fault.getTemplateSourceName();
        Location at = place(name, fault.getLineNumber(), fault.getColumnNumber());
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Words.MissingWordsException missing) {
                return new TemplateFault(missingWords(at, missing));
            }
        }
        return new TemplateFault(new Problem(ProblemCode.TEMPLATE_FAULT, at, summary(fault.getMessageWithoutStackTop()),
                WHY, "compare the names in this line with the view record of the page's class"));
    }

    /// A template that draws without end, or nothing.
    ///
    /// @param does what it does, such as `draws an empty page`
    static TemplateFault of(String template, String does) {
        return new TemplateFault(new Problem(ProblemCode.TEMPLATE_FAULT,
                Location.startOf(TemplateSource.shown(template)), "this template " + does, WHY,
                "undo what was changed in it, or take the program's own"));
    }

    /// A template that is not there.
    static TemplateFault missing(String template) {
        return new TemplateFault(new Problem(ProblemCode.TEMPLATE_FAULT,
                Location.startOf(TemplateSource.shown(template)), "this template is missing", WHY,
                "put it back; the program's own folder of templates has one of each"));
    }

    /// Words that the program itself asked for.
    static TemplateFault of(String template, Words.MissingWordsException missing) {
        return new TemplateFault(missingWords(Location.startOf(TemplateSource.shown(template)), missing));
    }

    private static Problem missingWords(Location at, Words.MissingWordsException missing) {
        return new Problem(ProblemCode.TEMPLATE_FAULT, at, missing.getMessage(),
                "every visible word comes from the words file of the site's language",
                "add \"" + missing.key() + " = …\" to that file, or correct the key");
    }

    /// A fault that shows while a template is read.
    static Problem problem(String template, ParseException fault) {
        return new Problem(ProblemCode.TEMPLATE_FAULT, place(template, fault.getLineNumber(), fault.getColumnNumber()),
                summary(fault.getEditorMessage()), WHY,
                "correct the template at this place; each <#…> and <@…> needs its end");
    }

    private static Location place(String template, Integer line, Integer column) {
        return new Location(TemplateSource.shown(template), line == null ? 1 : Math.max(1, line),
                column == null ? 1 : Math.max(1, column), 1);
    }

    private static String summary(String message) {
        String lines = message == null
                ? ""
                : message.lines().limit(2).map(String::strip).filter(line -> !line.startsWith("---"))
                        .collect(Collectors.joining(" "));
        return lines.isBlank() ? "the template can't be drawn" : lines;
    }
}
