package clausebook.text.prose;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A text of paragraphs, words and mentions and nothing else. Gives letter for letter what Flexmark would give.
record PlainProse(String markdown) implements Prose {

    private static final String GAP = "\n\n";

    /// Empty where the text may have other marks: then Flexmark must decide.
    static Optional<PlainProse> read(String markdown) {
        return PlainSigns.only(markdown) ? Optional.of(new PlainProse(markdown)) : Optional.empty();
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        int end = 0;
        for (int at = MentionSpan.opening(markdown, 0); at >= 0; at =
                MentionSpan.opening(markdown, Math.max(at + 1, end))) {
            end = MentionSpan.end(markdown, at);
            if (end > 0) {
                mentions.add(MentionSpan.read(markdown, at, end));
            }
        }
        return List.copyOf(mentions);
    }

    @Override
    public String html(Linker linker) {
        return written("<p>", "</p>", PlainProse::escaped, mention -> link(linker.to(mention)));
    }

    @Override
    public String plain(Function<Mention, String> mentionWords) {
        return written("", "", line -> line.replace('\n', ' '), mentionWords).strip();
    }

    /// All paragraphs, each between an opening and a closing, with their words and mentions made into something else.
    private String written(String opening, String closing, UnaryOperator<String> ofWords,
            Function<Mention, String> ofMention) {
        String words = markdown.strip();
        StringBuilder written = new StringBuilder(words.length() * 3 / 2 + 16);
        for (int start = 0; start < words.length();) {
            int gap = words.indexOf(GAP, start);
            int end = gap < 0 ? words.length() : gap;
            written.append(written.isEmpty() ? "" : "\n").append(opening);
            fill(written, words.substring(start, end), ofWords, ofMention);
            written.append(closing);
            start = end;
            while (start < words.length() && words.charAt(start) == '\n') {
                start++;
            }
        }
        return written.toString();
    }

    private static void fill(StringBuilder written, String paragraph, UnaryOperator<String> ofWords,
            Function<Mention, String> ofMention) {
        int done = 0;
        for (int at = MentionSpan.opening(paragraph, 0); at >= 0; at =
                MentionSpan.opening(paragraph, Math.max(at + 1, done))) {
            int end = MentionSpan.end(paragraph, at);
            if (end > 0) {
                written.append(ofWords.apply(paragraph.substring(done, at)))
                        .append(ofMention.apply(MentionSpan.read(paragraph, at, end)));
                done = end;
            }
        }
        written.append(ofWords.apply(paragraph.substring(done)));
    }

    private static String link(Linker.Link link) {
        String shown = escaped(link.words());
        return link.href().isEmpty() ? shown : "<a href=\"" + escaped(link.href(), true) + "\">" + shown + "</a>";
    }

    private static String escaped(String words) {
        return escaped(words, false);
    }

    /// Flexmark searches with patterns, which is slow; hardly any words need it.
    private static String escaped(String words, boolean entitiesStay) {
        boolean needed = words.indexOf('"') >= 0 || words.indexOf('&') >= 0 || words.indexOf('<') >= 0
                || words.indexOf('>') >= 0;
        return needed ? Escaping.escapeHtml(words, entitiesStay) : words;
    }
}
