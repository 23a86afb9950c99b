package planted.rooms.index.query;

import planted.rooms.index.files.Written;

public record Asked(Class<Written> other) {}
