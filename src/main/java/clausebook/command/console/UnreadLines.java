package clausebook.command.console;

import clausebook.corpus.Question;
import clausebook.guide.EditionGuide;
import clausebook.guide.Finding;
import java.util.List;
import java.util.stream.Collectors;

/// Tells at the end of a run how many clauses nobody has read, a line each edition. They are no mistakes.
public record UnreadLines(Console console) {

    private static final int MOST = 20;

    /// Says nothing where every clause was read.
    public void tell(List<Finding> findings) {
        List<Finding.ClausesUnread> unread = findings.stream().filter(Finding.ClausesUnread.class::isInstance)
                .map(Finding.ClausesUnread.class::cast).toList();
        unread.stream().limit(MOST).map(UnreadLines::line).forEach(console.out()::println);
        if (unread.size() > MOST) {
            console.out().println("And clauses of " + (unread.size() - MOST) + " more editions are not read yet.");
        }
        console.out().flush();
    }

    private static String line(Finding.ClausesUnread found) {
        EditionGuide edition = found.edition();
        int unread = edition.unread().size();
        return unread + " of " + edition.roots().size() + " clauses of " + edition.policy().id() + " "
                + edition.id().slug() + (unread == 1 ? " is" : " are") + " not read yet." + silences(found.silences());
    }

    private static String silences(List<Question> silences) {
        return silences.isEmpty()
                ? ""
                : " Until then the site does not say that it is silent on: "
                        + silences.stream().map(Question::id).collect(Collectors.joining(", ")) + ".";
    }
}
