package clausebook.index.analysis;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes accents and unseen joiners off, so that `tŷ` is found by `ty`, and cuts what is longer than any word.
///
/// Lucene's own folding knows a table of letters that the page would have to load; Unicode's decomposition is in every
/// browser.
final class PlainFilter extends TokenFilter {

    /// As many letters of a word count; the page's script cuts there too.
    static final int LONGEST = 40;

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final char LAST_ASCII = 127;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PlainFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) > LAST_ASCII) {
                String plain = MARKS.matcher(Normalizer.normalize(term, Normalizer.Form.NFD)).replaceAll("");
                term.setEmpty().append(plain);
                break;
            }
        }
        if (term.length() > LONGEST) {
            term.setLength(Character.isHighSurrogate(term.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
        return true;
    }
}
