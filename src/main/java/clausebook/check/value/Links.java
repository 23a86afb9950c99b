package clausebook.check.value;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.prose.SafeAddress;
import java.util.Optional;

/// Whether an address that stands in a field may be published as a link.
public final class Links {

    private Links() {}

    public static void check(Optional<Read> written, Problems problems) {
        written.flatMap(Read::known).ifPresent(text -> check(text, problems));
    }

    /// An e-mail address that stands in a field.
    public static void checkEmail(Optional<Read> written, Problems problems) {
        written.flatMap(Read::known).filter(text -> !SafeAddress.isEmail(text.words()))
                .ifPresent(text -> problems.add(ProblemCode.UNSAFE_LINK, text.start(),
                        Quoted.of(text.words()) + " is no e-mail address",
                        "a click on it would write to nobody, or to somebody else",
                        "write one plain address, such as clerk@anytown.example, or take the field away"));
    }

    private static void check(SourceText written, Problems problems) {
        boolean whole = written.words().startsWith("http://") || written.words().startsWith("https://");
        if (!whole || !SafeAddress.isSafe(written.words())) {
            problems.add(ProblemCode.UNSAFE_LINK, written.start(),
                    "the link to " + Quoted.of(written.words()) + " can't be published",
                    "only addresses that begin with http:// or https:// are safe on every computer",
                    "write the whole address with https://, or take the link away");
        }
    }
}
