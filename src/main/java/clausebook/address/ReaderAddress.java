package clausebook.address;

import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;

/// Where the pages stand that are for one audience of one council alone.
public record ReaderAddress(CouncilId council, Audience audience) {

    /// The page that asks somebody of a council who they are.
    public static String of(CouncilId council) {
        return SitePage.FOR.folder() + Address.folder(council) + Address.INDEX;
    }

    /// All that this council says to this audience.
    public String home() {
        return folder() + Address.INDEX;
    }

    /// What holds for a post, by what is in it.
    public String post() {
        return folder() + "post" + Address.PAGE;
    }

    /// The sheet for the staff room.
    public String poster() {
        return folder() + "poster" + Address.PAGE;
    }

    private String folder() {
        return SitePage.FOR.folder() + Address.folder(council) + audience.id() + "/";
    }
}
