package clausebook.render.engine;

import java.util.function.Supplier;

/// A page to be: what it shows is made when it is asked for, from any thread.
///
/// @param path     from the site's root
/// @param template the template that draws it
/// @param origin   what it was made from, for a message
/// @param listed   true where the site map lists it
public record Page(String path, String template, String origin, boolean listed, Supplier<Sheet> sheet) {

    /// A page that the site map lists.
    public static Page of(String path, String template, String origin, Supplier<Sheet> sheet) {
        return new Page(path, template, origin, true, sheet);
    }

    /// A page that is only reached by a link.
    public static Page unlisted(String path, String template, String origin, Supplier<Sheet> sheet) {
        return new Page(path, template, origin, false, sheet);
    }
}
