package clausebook.index.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// A single word for the filters of a language, which are made once and asked again and again.
public final class SingleToken extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";
    private boolean isGiven;

    void set(String word) {
        this.word = word;
    }

    @Override
    public void reset() {
        isGiven = false;
    }

    @Override
    public boolean incrementToken() {
        if (isGiven) {
            return false;
        }
        isGiven = true;
        clearAttributes();
        term.append(word);
        return true;
    }
}
