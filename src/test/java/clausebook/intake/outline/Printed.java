package clausebook.intake.outline;

import clausebook.document.ControlFacts;
import clausebook.document.Outline;
import clausebook.document.Outline.Clause;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline.Section;
import clausebook.document.Outline.Went;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// An outline as indented text: sections `#`, clauses `-`, lead-ins `>`, closing lines `<`; then facts and what was
/// left out with its reason.
final class Printed {

    private final StringBuilder out = new StringBuilder();

    static String of(Outline outline) {
        Printed printed = new Printed();
        outline.title().ifPresent(title -> printed.line(0, "title: " + title));
        printed.facts(outline.facts());
        outline.sections().forEach(section -> printed.section(0, section));
        printed.out(outline.placements());
        return printed.out.toString();
    }

    private void line(int depth, String words) {
        out.append("  ".repeat(depth)).append(words).append('\n');
    }

    private void facts(ControlFacts facts) {
        facts.label().ifPresent(label -> line(0, "label: " + label));
        new TreeMap<>(facts.dates()).forEach((name, day) -> line(0, name + ": " + day));
        facts.minute().ifPresent(minute -> line(0, "minute: " + minute));
        facts.by().ifPresent(by -> line(0, "by: " + by));
        facts.every().ifPresent(every -> line(0, "every: " + every));
        several("covers", facts.covers());
        several("contacts", facts.contacts());
        if (facts.draft()) {
            line(0, "draft");
        }
        facts.printed().forEach((name, words) -> line(0, "fact " + name + ": " + words));
    }

    private void several(String name, List<String> all) {
        if (!all.isEmpty()) {
            line(0, name + ": " + String.join(" | ", all));
        }
    }

    private void section(int depth, Section section) {
        line(depth, "# " + number(section.number()) + section.title().orElse("(no title)"));
        section.intro().ifPresent(intro -> clause(depth + 1, ">", intro));
        section.clauses().forEach(clause -> clause(depth + 1, "-", clause));
        section.sections().forEach(below -> section(depth + 1, below));
        section.closing().ifPresent(closing -> clause(depth + 1, "<", closing));
    }

    private void clause(int depth, String sign, Clause clause) {
        String title = clause.title().map(words -> "{" + words + "} ").orElse("");
        String text = clause.text().replace("\n\n", " ¶ ").replace("\n", " / ");
        line(depth, sign + " " + number(clause.number()) + title + text + (clause.stem() ? " …" : ""));
        clause.items().forEach(item -> clause(depth + 1, "-", item));
        clause.closing().ifPresent(closing -> clause(depth + 1, "<", closing));
    }

    private static String number(Optional<String> number) {
        return number.map(words -> "[" + words + "] ").orElse("");
    }

    private void out(List<Placement> placements) {
        for (Placement row : placements) {
            if (row.went() == Went.LEFT_OUT && !row.text().isBlank()) {
                line(0, "out: " + row.text().strip().replace('\n', '/') + " (" + row.reason() + ")");
            }
        }
    }
}
