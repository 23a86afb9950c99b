package clausebook.render.engine;

import java.util.function.Supplier;

/// A page to be: what it shows is made when it is asked for, from any thread.
///
/// @param path     from the site's root
/// @param template the template that draws it
/// @param origin   what it was made from, for a message
/// @param listed   true where the site map lists it
public record Page(String path, String template, String origin, boolean listed, Supplier<Sheet> sheet) {

    /// The same page, only reached by a link.
    public Page unlisted() {
        return new Page(path, template, origin, false, sheet);
    }
}
