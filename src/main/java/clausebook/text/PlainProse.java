package clausebook.text;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text of paragraphs, words and mentions and nothing else. Gives letter for letter what Flexmark would give.
record PlainProse(String markdown) implements Prose {

    private static final Pattern BLANK_LINES = Pattern.compile("\n\n+");

    /// Empty where the text may have other marks: then Flexmark must decide.
    static Optional<PlainProse> read(String markdown) {
        return PlainSigns.only(markdown) ? Optional.of(new PlainProse(markdown)) : Optional.empty();
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Matcher found = MentionParser.MENTION.matcher(markdown); found.find();) {
            mentions.add(mention(found));
        }
        return List.copyOf(mentions);
    }

    @Override
    public String html(Linker linker) {
        return paragraphs().map(paragraph -> "<p>" + filled(paragraph, PlainProse::escaped, mention -> link(linker.to(mention))) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String plain(Function<Mention, String> mentionWords) {
        return paragraphs().map(paragraph -> filled(paragraph, line -> line.replace('\n', ' '), mentionWords))
                .collect(Collectors.joining("\n")).strip();
    }

    private Stream<String> paragraphs() {
        String words = markdown.strip();
        if (words.contains("\n\n")) {
            return BLANK_LINES.splitAsStream(words);
        }
        return words.isEmpty() ? Stream.empty() : Stream.of(words);
    }

    /// A paragraph with its words and its mentions made into something else.
    private static String filled(String paragraph, UnaryOperator<String> ofWords, Function<Mention, String> ofMention) {
        if (!paragraph.contains("[[")) {
            return ofWords.apply(paragraph);
        }
        StringBuilder filled = new StringBuilder(2 * paragraph.length());
        int end = 0;
        Matcher found = MentionParser.MENTION.matcher(paragraph);
        for (int at = paragraph.indexOf("[["); at >= 0; at = paragraph.indexOf("[[", Math.max(at + 1, end))) {
            if (found.region(at, paragraph.length()).lookingAt()) {
                filled.append(ofWords.apply(paragraph.substring(end, at))).append(ofMention.apply(mention(found)));
                end = found.end();
            }
        }
        return filled.append(ofWords.apply(paragraph.substring(end))).toString();
    }

    private static Mention mention(Matcher found) {
        return new Mention(found.group(1).strip(), Optional.ofNullable(found.group(2)).map(String::strip), found.start(1));
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
        boolean needed = words.indexOf('"') >= 0 || words.indexOf('&') >= 0 || words.indexOf('<') >= 0 || words.indexOf('>') >= 0;
        return needed ? Escaping.escapeHtml(words, entitiesStay) : words;
    }
}
