package clausebook.renew.amend;

import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.text.prose.Mention;
import clausebook.text.prose.Prose;

/// Puts the mentions of a clause back into its new words, where what they show stands there once.
record Relinked(Guide guide, PlacedClause clause) {

    /// @param was  the old Markdown
    /// @param text the new one, without mentions
    String of(String was, String text) {
        String linked = text;
        for (Mention mention : Prose.mentionsIn(was)) {
            String shown = new MentionWords(guide).of(clause, mention);
            int at = linked.indexOf(shown);
            if (stands(linked, at, shown.length()) && linked.indexOf(shown, at + 1) < 0) {
                String written = "[[" + mention.target() + mention.words().map(words -> "|" + words).orElse("") + "]]";
                linked = linked.substring(0, at) + written + linked.substring(at + shown.length());
            }
        }
        return linked;
    }

    /// As words of their own.
    private static boolean stands(String text, int at, int length) {
        return at >= 0 && length > 0 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (at + length == text.length() || !Character.isLetterOrDigit(text.charAt(at + length)));
    }
}
