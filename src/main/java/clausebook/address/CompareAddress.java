package clausebook.address;

import clausebook.corpus.Audience;
import clausebook.corpus.PolicyKind;
import java.util.Optional;

/// Where the pages of a comparison stand. The first kind of policy that is compared has the site's own; any other has
/// a folder below it, so that a second kind moves nothing.
///
/// @param kind empty for the first
public record CompareAddress(Optional<PolicyKind> kind) {

    /// The matrix, questions down.
    public String questionsDown() {
        return at(SitePage.COMPARE);
    }

    /// The matrix, councils down.
    public String councilsDown() {
        return at(SitePage.COUNCILS_DOWN);
    }

    /// The topics at a glance.
    public String overview() {
        return at(SitePage.OVERVIEW);
    }

    /// The matrix, answered for an audience.
    public String of(Audience asker) {
        return folder() + "for-" + asker.id() + Address.PAGE;
    }

    private String at(SitePage page) {
        return folder() + page.path().substring(SitePage.COMPARE.folder().length());
    }

    private String folder() {
        return SitePage.COMPARE.folder() + kind.map(own -> "kinds/" + own.id() + "/").orElse("");
    }
}
