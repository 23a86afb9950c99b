package clausebook.render.engine;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses what a template may not use: ways to run text as code, to switch escaping off, to reach into the program, or
/// to read the clock.
final class TemplateCheck {

    private static final String BUILTIN =
            "\\?\\s*(?:eval(?:_json|Json)?|interpret|no_esc|noEsc|api|new|"
                    + "absolute_template_name|absoluteTemplateName)\\b";
    private static final String SPECIAL = "\\.\\s*now\\b";
    /// A header (`ftl`) can switch escaping off for the whole template.
    private static final String DIRECTIVE = "<#\\s*(?:noautoesc|noAutoEsc|outputformat|outputFormat|ftl)\\b";
    private static final Pattern FORBIDDEN = Pattern.compile(BUILTIN + "|" + SPECIAL + "|" + DIRECTIVE);
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Map<String, String> WHY = Map.of(".now", "the same content must give the same pages tomorrow",
            "<#", "words from the content must never become page code");
    private static final String WHY_CODE =
            "a template draws ready words; what runs or trusts text lets content change the page's code";

    private TemplateCheck() {}

    /// Adds a problem for each forbidden use.
    static void check(TemplateSource source, Problems problems) {
        String text = COMMENT.matcher(source.text()).replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
        Matcher use = FORBIDDEN.matcher(text);
        while (use.find()) {
            String word = use.group().replaceAll("\\s", "");
            problems.add(ProblemCode.TEMPLATE_FAULT, at(source, use.start(), use.group().length()),
                    "a template uses " + word,
                    WHY.entrySet().stream().filter(why -> word.startsWith(why.getKey())).map(Map.Entry::getValue)
                            .findFirst().orElse(WHY_CODE),
                    "take it out, and let the page's class give the finished words");
        }
    }

    private static Location at(TemplateSource source, int offset, int width) {
        int line = (int) source.text().substring(0, offset).chars().filter(letter -> letter == '\n').count() + 1;
        int column = offset - source.text().lastIndexOf('\n', offset - 1);
        return new Location(TemplateSource.shown(source.name()), line, column, width);
    }
}
