package clausebook.publish;

/// What was published, counted without Clausebook's own mark.
///
/// @param files   all files of the site
/// @param pages   those whose name ends in `.html`
/// @param written files that are new or have changed
/// @param reused  files that are as they were; `written + reused = files`
public record Published(int files, int pages, int written, int reused) {}
