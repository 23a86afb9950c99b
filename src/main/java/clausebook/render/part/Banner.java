package clausebook.render.part;

/// What a reader must know before reading on, and the way out.
///
/// @param title empty: there is no banner
/// @param way   its words are empty where there is no way out
public record Banner(String title, String words, Link way) {

    /// No banner.
    public static final Banner NONE = new Banner("", "", Link.none(""));
}
