package clausebook.address;

import clausebook.corpus.Audience;
import clausebook.corpus.Capacity;

/// Where the pages of "Can I post this?" stand that are for one audience, speaking in one capacity.
public record PostAddress(Audience audience, Capacity capacity) {

    /// The page that asks an audience in which capacity it speaks.
    public static String of(Audience audience) {
        return SitePage.CAN_I_POST.folder() + audience.id() + Address.PAGE;
    }

    /// The page that asks a question.
    public String asks(String question) {
        return folder() + question + Address.PAGE;
    }

    /// What holds where the answer is yes.
    public String yes(String question) {
        return folder() + question + "-yes" + Address.PAGE;
    }

    /// What holds for every post.
    public String everyPost() {
        return folder() + "every-post" + Address.PAGE;
    }

    private String folder() {
        return SitePage.CAN_I_POST.folder() + audience.id() + "/" + capacity.word() + "/";
    }
}
