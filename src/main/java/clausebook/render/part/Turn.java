package clausebook.render.part;

/// Ways to the pages beside this one in their row; the words of a way are empty at an end.
public record Turn(Link previous, Link next) {}
