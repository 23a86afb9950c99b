package planted.rooms.render.page.two;

import planted.rooms.render.page.one.First;
import planted.rooms.render.part.PageKind;

/// A kind of page that takes from one in another room.
public record Second(First first) implements PageKind {}
