package clausebook.desk.view;

import java.util.Map;

/// What browsers call the kinds of files that a site has.
public final class FileTypes {

    private static final String UTF8 = "; charset=utf-8";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("html", "text/html" + UTF8),
            Map.entry("css", "text/css" + UTF8), Map.entry("js", "text/javascript" + UTF8),
            Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
            Map.entry("json", "application/json" + UTF8), Map.entry("csv", "text/csv" + UTF8),
            Map.entry("txt", "text/plain" + UTF8), Map.entry("ics", "text/calendar" + UTF8),
            Map.entry("xml", "application/xml"), Map.entry("atom", "application/atom+xml"),
            Map.entry("zip", "application/zip"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private FileTypes() {}

    /// The type of a file; of one that no browser shows, what makes it save the file.
    public static String of(String path) {
        return BY_ENDING.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
