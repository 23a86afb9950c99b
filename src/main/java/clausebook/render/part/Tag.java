package clausebook.render.part;

/// A status in a word or two.
///
/// @param words empty where there is nothing to say
/// @param open  true where the matter is open (a draft, not known): drawn with a broken edge
public record Tag(String words, boolean open) {

    /// No tag.
    public static final Tag NONE = new Tag("", false);
}
