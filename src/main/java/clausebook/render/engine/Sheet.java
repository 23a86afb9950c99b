package clausebook.render.engine;

import clausebook.render.part.Frame;
import clausebook.render.part.Viewpoint;

/// What a template gets: the frame that all pages share, and the view of this one.
public record Sheet(Viewpoint from, Frame frame, Object view) {}
