package clausebook.publish;

/// Told how far a long work has come.
@FunctionalInterface
public interface Progress {

    /// Tells nobody.
    Progress SILENT = (what, done, total) -> {};

    /// Called from any thread, by one thread at a time, with `done` rising to `total`.
    ///
    /// @param what the work in a few words, such as "pages"
    void step(String what, int done, int total);
}
