package clausebook.text.yaml;

import clausebook.diagnostic.Location;

/// A text between quote marks: the place of the mark that opens it, and of the one that closes it.
record QuotedSpan(char mark, Location opening, Location closing) {

    boolean onOneLine() {
        return opening.line() == closing.line();
    }
}
