package planted.rooms.render.page.one;

import planted.rooms.render.part.PageKind;

/// A kind of page from which others take.
public final class First implements PageKind {

    /// What they take.
    public record Row(String words) {}
}
