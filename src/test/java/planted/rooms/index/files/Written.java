package planted.rooms.index.files;

import planted.rooms.index.query.Asked;

public record Written(Class<Asked> other) {}
