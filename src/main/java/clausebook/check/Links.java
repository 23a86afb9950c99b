package clausebook.check;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.text.SafeAddress;
import clausebook.text.SourceText;

/// Whether an address that stands in a field may be published as a link.
final class Links {

    private Links() {}

    static void check(SourceText written, Problems problems) {
        boolean whole = written.words().startsWith("http://") || written.words().startsWith("https://");
        if (!whole || !SafeAddress.isSafe(written.words())) {
            problems.add(ProblemCode.UNSAFE_LINK, written.start(), "this link leads to \"" + written.words() + "\"",
                    "only http and https links are safe on every computer", "write the whole address with https://, or take the link away");
        }
    }
}
