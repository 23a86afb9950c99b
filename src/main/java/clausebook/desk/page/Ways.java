package clausebook.desk.page;

/// Links from a page of the desk to places of the site, shown in the preview.
///
/// @param root what stands before a link, so that it begins at the desk's first page
public record Ways(String root) {

    /// A page of the site in its frame.
    ///
    /// @param path from the site's root; a part behind `#` is kept
    public String preview(String path) {
        int part = path.indexOf('#');
        return root + "preview?page=" + (part < 0 ? path : path.substring(0, part));
    }

    /// A page of the desk.
    public String page(String name) {
        return root + name;
    }
}
