package clausebook.address;

/// Pages that stand alone beside a clerk's documents, and are no part of a site.
public final class Alone {

    /// How the name of any of them ends.
    public static final String PAGE = ".html";
    /// What becomes of each paragraph of a document.
    public static final String RECEIPT = "receipt" + PAGE;
    /// What waits to be read in an edition.
    public static final String READING = "reading" + PAGE;

    private Alone() {}
}
