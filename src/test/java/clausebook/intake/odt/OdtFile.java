package clausebook.intake.odt;

import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.View;
import clausebook.intake.docx.WordFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An OpenDocument text written by hand: its XML in a zip, with as few other parts as a test needs.
final class OdtFile {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String SPACES = " xmlns:office=\"" + OASIS + "office:1.0\" xmlns:text=\"" + OASIS
            + "text:1.0\" xmlns:table=\"" + OASIS + "table:1.0\" xmlns:style=\"" + OASIS + "style:1.0\" xmlns:draw=\""
            + OASIS + "drawing:1.0\" xmlns:fo=\"" + OASIS + "xsl-fo-compatible:1.0\" xmlns:svg=\"" + OASIS
            + "svg-compatible:1.0\" xmlns:meta=\"" + OASIS + "meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String text;
    private String automatic = "";
    private String changes = "";
    private String styles = "";
    private String pages = "";

    /// @param text what stands in `office:text`
    OdtFile(String text) {
        this.text = text;
    }

    static String paragraph(String inner) {
        return "<text:p>" + inner + "</text:p>";
    }

    /// A list of one item for each of some texts of XML.
    static String list(String attributes, String... items) {
        return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
    }

    static String item(String inner) {
        return "<text:list-item>" + inner + "</text:list-item>";
    }

    /// What stands in `office:styles`.
    OdtFile styles(String inner) {
        styles = inner;
        return this;
    }

    /// What stands in `office:automatic-styles` of the text.
    OdtFile automatic(String inner) {
        automatic = inner;
        return this;
    }

    /// Regions of `text:tracked-changes`.
    OdtFile changes(String inner) {
        changes = "<text:tracked-changes>" + inner + "</text:tracked-changes>";
        return this;
    }

    /// What stands in a `style:master-page`.
    OdtFile pages(String inner) {
        pages = inner;
        return this;
    }

    OdtFile raw(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("mimetype", "application/vnd.oasis.opendocument.text");
        all.put("content.xml",
                element("document-content",
                        "<office:automatic-styles>" + automatic + "</office:automatic-styles><office:body><office:text>"
                                + changes + text + "</office:text></office:body>"));
        all.put("styles.xml", element("document-styles", "<office:styles>" + styles + "</office:styles>"
                + "<office:master-styles><style:master-page>" + pages + "</style:master-page></office:master-styles>"));
        all.putAll(parts);
        return WordFile.zip(all);
    }

    static String element(String name, String inner) {
        return "<office:" + name + SPACES + ">" + inner + "</office:" + name + ">";
    }

    Document read() {
        return new OdtReader().read("policy.odt", "", bytes(), new Problems()).orElseThrow();
    }

    List<String> accepted() {
        return WordFile.lines(read(), View.ACCEPTED);
    }

    List<String> rejected() {
        return WordFile.lines(read(), View.REJECTED);
    }
}
