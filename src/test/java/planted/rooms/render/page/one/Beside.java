package planted.rooms.render.page.one;

import planted.rooms.render.part.PageKind;

/// A kind of page that takes from one in its own room.
public record Beside(First.Row row) implements PageKind {}
