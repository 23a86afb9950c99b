package clausebook.intake.outline;

import clausebook.intake.outline.line.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes headings that run in before the words of a clause for its title: bold words, `Photos. Ask first`, or the same
/// form in all clauses of a section, `Photos: ask first`.
final class RunIn {

    private static final int LONGEST = 80;
    private static final Pattern PLAIN = Pattern.compile("(\\p{Lu}[^.:;!?\\n]{1,48}?)(?::\\s|"
            + "\\s[–—-]\\s)\\s*(?=\\S)");
    private static final Pattern APART = Pattern.compile("[.:–—-]*\\s*");

    private RunIn() {}

    /// Gives the clauses of all sections below their titles.
    static void find(Node root) {
        for (Node section : root.children) {
            List<Node> clauses = section.children.stream().filter(child -> child.kind == Node.Kind.CLAUSE).toList();
            boolean all = clauses.size() > 2 && clauses.stream().allMatch(clause -> clause.title.isEmpty()
                    && plain(clause) > 0 && clause.mark().isEmpty());
            for (Node clause : clauses) {
                int end = bold(clause);
                title(clause, end > 0 ? end : all ? plain(clause) : 0);
            }
            find(section);
        }
    }

    private static void title(Node clause, int end) {
        if (end > 0) {
            Line line = clause.text.removeFirst();
            clause.title.add(line.part(line.from(), end));
            clause.text.addFirst(line.part(end, line.to()));
        }
    }

    /// Where the words behind a plain heading begin, counted in those of the paragraph; 0 where there is none.
    private static int plain(Node clause) {
        if (clause.text.isEmpty()) {
            return 0;
        }
        Line line = clause.text.getFirst();
        Matcher found = PLAIN.matcher(line.all()).region(line.begin(), line.to());
        return found.lookingAt() && found.group(1).split("\\s+").length < 7 ? found.end() : 0;
    }

    /// Where the words behind a bold heading begin, counted in those of the paragraph; 0 where there is none.
    private static int bold(Node clause) {
        if (clause.text.isEmpty() || !clause.title.isEmpty() || clause.head.get().role() != Line.Role.FREE) {
            return 0;
        }
        Line line = clause.text.getFirst();
        int end = line.boldEnd();
        Matcher apart = APART.matcher(line.all()).region(end, line.to());
        int behind = apart.lookingAt() ? apart.end() : end;
        String words = line.all().substring(line.begin(), end).strip();
        boolean closed = words.matches("(?s).*[.:?!–—-]") || apart.group().matches("(?s)[.:–—-].*|.*\\n.*");
        boolean heading = closed && words.length() > 1 && words.length() <= LONGEST && words.split("\\s+").length <= 10
                && !words.substring(0, words.length() - 1).contains(". ");
        return heading && behind < line.to() ? behind : 0;
    }
}
