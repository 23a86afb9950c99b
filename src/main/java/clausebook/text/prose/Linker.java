package clausebook.text.prose;

/// Decides where links in a text lead, seen from the page that shows it.
public interface Linker {

    /// A link of a page.
    ///
    /// @param href  where it leads; empty: the words are shown without a link
    /// @param words what is shown, as plain text
    record Link(String href, String words) {}

    /// Where a mention leads and the words shown for it.
    Link to(Mention mention);
}
