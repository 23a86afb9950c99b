package clausebook.render.engine;

/// A part that looks the same on several pages. A template gives the words for it, and they are drawn for the first of
/// these pages only.
///
/// Two of them are never equal: what is kept is kept for this one.
///
/// @param <T> the part's view
public final class Shared<T extends Record> {

    private final T view;
    private final boolean kept;

    private Shared(T view, boolean kept) {
        this.view = view;
        this.kept = kept;
    }

    /// A part that many pages show, with this same object; it takes memory until all pages are drawn.
    public static <T extends Record> Shared<T> byMany(T view) {
        return new Shared<>(view, true);
    }

    /// A part that stands where a shared one might, but looks like this on one page only.
    public static <T extends Record> Shared<T> byNone(T view) {
        return new Shared<>(view, false);
    }

    /// What is shown.
    public T view() {
        return view;
    }

    /// True where it is to be drawn once.
    public boolean isKept() {
        return kept;
    }
}
