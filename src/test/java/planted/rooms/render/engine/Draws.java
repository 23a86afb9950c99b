package planted.rooms.render.engine;

import planted.rooms.render.part.PageKind;

/// What draws pages, and knows what they are made of.
public record Draws(PageKind kind) {}
