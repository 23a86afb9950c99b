package clausebook.address;

import java.util.List;

/// A page that stands once on the site, with its path from the root.
public enum SitePage {
    HOME("index.html"), SEARCH("search.html"), NOT_FOUND("404.html"), SITE_MAP("sitemap.xml"),
    // what every page leads to
    COUNCILS("councils.html"), TOPICS("topics/index.html"), QUESTIONS("questions/index.html"),
    AUDIENCES("audiences/index.html"), COMPARE("compare/index.html"), A_TO_Z("a-z.html"),
    INSTRUMENTS("instruments/index.html"), GLOSSARY("glossary.html"), ROLES("roles/index.html"),
    CHANGES("changes.html"), REVIEWS("reviews.html"), REGISTER("register.html"), ABOUT("about.html"),
    ACCESSIBILITY("accessibility.html"), HANDBOOK("tool/index.html"),
    // what stands behind those
    COUNCILS_DOWN("compare/councils.html"), OVERVIEW("compare/overview.html"), DISAGREEMENTS("disagreements.html"),
    CHECKLISTS("checklists/index.html"), CAN_I_POST("can-i-post/index.html"), FOR("for/index.html"),
    ASKED("asked/index.html"), DOWNLOADS("downloads.html");

    /// The pages to which every masthead has a door, in their order.
    public static final List<SitePage> MASTHEAD = List.of(COUNCILS, TOPICS, QUESTIONS, AUDIENCES, COMPARE, A_TO_Z);
    /// The pages to which every foot has a door, in their order.
    public static final List<SitePage> FOOT = List.of(A_TO_Z, INSTRUMENTS, GLOSSARY, ROLES, CHANGES, REVIEWS, REGISTER,
            DOWNLOADS, ABOUT, ACCESSIBILITY, HANDBOOK);

    private static final String INDEX = "/index.html";
    private final String path;

    SitePage(String path) {
        this.path = path;
    }

    /// Its path from the site's root.
    public String path() {
        return path;
    }

    /// Its path without its ending, such as `a-z` or `topics`: the words on its doors are named by it.
    public String word() {
        return path.endsWith(INDEX)
                ? path.substring(0, path.length() - INDEX.length())
                : path.replaceFirst("\\..*", "");
    }

    /// The folder of the pages that belong to it, such as `topics/`.
    public String folder() {
        return word() + "/";
    }
}
