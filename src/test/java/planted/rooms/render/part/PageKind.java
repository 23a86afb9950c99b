package planted.rooms.render.part;

/// A kind of page.
public interface PageKind {}
