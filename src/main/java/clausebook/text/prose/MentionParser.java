package clausebook.text.prose;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/// Teaches Flexmark to read `[[target|words]]`.
final class MentionParser implements InlineParserExtension {

    static final Pattern MENTION = Pattern.compile("\\[\\[([^\\[\\]|\\n]+)(?:\\|([^\\[\\]\\n]+))?]]");
    private static final Pattern MENTION_HERE = Pattern.compile("^" + MENTION);

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence[] found = parser.matchWithGroups(MENTION_HERE);
        if (found == null) {
            return false;
        }
        parser.flushTextNode();
        BasedSequence words = found.length > 2 && found[2] != null ? found[2] : BasedSequence.NULL;
        parser.getBlock().appendChild(new MentionNode(found[0], found[1], words));
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // nothing is left open between blocks
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // a mention never reaches over the end of a block
    }

    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new MentionParser();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
