package clausebook.render.part;

/// A link as it stands on a page.
///
/// @param href seen from that page; empty: the words stand without a link
public record Link(String href, String words) {

    /// Words alone.
    public static Link none(String words) {
        return new Link("", words);
    }
}
