package clausebook.render.part;

/// A link as it stands on a page.
///
/// @param href seen from that page; empty: the words stand without a link
public record Link(String href, String words) {

    private static final int MOST_LETTERS_OF_A_NUMBER = 3;

    /// Words alone.
    public static Link none(String words) {
        return new Link("", words);
    }

    /// True for words as short as a number: several of these stand side by side without commas.
    public boolean brief() {
        return words.length() <= MOST_LETTERS_OF_A_NUMBER;
    }
}
