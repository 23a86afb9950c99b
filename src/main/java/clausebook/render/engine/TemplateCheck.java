package clausebook.render.engine;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import freemarker.core.Comment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateElement;
import freemarker.core.TextBlock;
import freemarker.template.Template;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.tree.TreeNode;

/// Refuses what a template may not use: ways to run text as code, to switch escaping off, to reach into the program, or
/// to read the clock. Looks at the template as FreeMarker has read it: its text could hide a use from us, not from
/// FreeMarker. (FreeMarker offers its tree for tools, and calls it deprecated because it may look otherwise one day.)
@SuppressWarnings("deprecation")
final class TemplateCheck {

    private static final String BUILTIN =
            "\\?\\s*(?:eval(?:_json|Json)?|interpret|no_esc|noEsc|api|new|"
                    + "absolute_template_name|absoluteTemplateName)\\b";
    private static final String SPECIAL = "\\.\\s*now\\b";
    private static final String DIRECTIVE = "#(?:noautoesc|noAutoEsc|outputformat|outputFormat)\\b";
    private static final Pattern FORBIDDEN = Pattern.compile(BUILTIN + "|" + SPECIAL + "|" + DIRECTIVE);
    private static final Map<String, String> WHY = Map.of(".now", "the same content must give the same pages tomorrow",
            "#", "words from the content must never become page code");
    private static final String WHY_CODE =
            "a template draws ready words; what runs or trusts text lets content change the page's code";
    /// A header can switch escaping off for the whole template, and is no part of the tree.
    private static final Pattern HEADER = Pattern.compile("\\s*<#ftl\\b");

    private final String name;
    private final Problems problems;

    private TemplateCheck(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /// Adds a problem for each forbidden use.
    static void check(TemplateSource source, Template template, Problems problems) {
        TemplateCheck check = new TemplateCheck(source.name(), problems);
        boolean escapes = template.getAutoEscaping() && template.getOutputFormat() == HTMLOutputFormat.INSTANCE;
        if (!escapes || HEADER.matcher(source.text()).lookingAt()) {
            check.report(1, 1, "<#ftl");
        }
        check.node(template.getRootTreeNode());
    }

    private void node(TreeNode node) {
        if (node instanceof TemplateElement element && !(element instanceof Comment || element instanceof TextBlock)) {
            Matcher use = FORBIDDEN.matcher(element.getDescription());
            while (use.find()) {
                report(element.getBeginLine(), element.getBeginColumn(), use.group().replaceAll("\\s", ""));
            }
        }
        Collections.list(node.children()).forEach(this::node);
    }

    private void report(int line, int column, String word) {
        String why = WHY.entrySet().stream().filter(known -> word.startsWith(known.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(WHY_CODE);
        problems.add(ProblemCode.TEMPLATE_FAULT,
                new Location(TemplateSource.shown(name), Math.max(1, line), Math.max(1, column), 1),
                "a template uses " + word, why, "take it out, and let the page's class give the finished words");
    }
}
