package clausebook.desk.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The title of a page of the site, which is among its first bytes.
final class PageTitle {

    /// The head of a page is shorter.
    private static final int HEAD = 4_096;
    private static final String BEGIN = "<title>";
    private static final String END = "</title>";

    private PageTitle() {}

    /// As much of a page as its title needs.
    static byte[] head(byte[] page) {
        return Arrays.copyOf(page, Math.min(page.length, HEAD));
    }

    /// The title without the name of the site.
    ///
    /// @param otherwise what to say where there is none
    static String of(byte[] head, String otherwise) {
        String text = new String(head, StandardCharsets.UTF_8);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            return otherwise;
        }
        String title = text.substring(begin + BEGIN.length(), end);
        int site = title.lastIndexOf(" – ");
        return plain(site < 0 ? title : title.substring(0, site));
    }

    /// The signs that templates write as names.
    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
