package clausebook.intake.docx;

import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Paragraph;
import clausebook.document.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A Word document written by hand: its XML in a zip, with as few other parts as a test needs.
public final class WordFile {

    private static final String SPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml\"""";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    /// @param body what stands in `w:body`
    public WordFile(String body) {
        parts.put("word/document.xml", element("w:document", "<w:body>" + body + "</w:body>"));
    }

    /// A plain paragraph.
    ///
    /// @param properties what stands in `w:pPr`
    public static String paragraph(String properties, String inner) {
        return "<w:p>" + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + inner + "</w:p>";
    }

    public static String paragraph(String words) {
        return paragraph("", run(words));
    }

    public static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    public static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    public static String inserted(String inner) {
        return "<w:ins w:id=\"1\" w:author=\"A. Person\" w:date=\"2026-01-02T03:04:05Z\">" + inner + "</w:ins>";
    }

    public static String deleted(String words) {
        return "<w:del w:id=\"2\" w:author=\"A. Person\" w:date=\"2026-01-02T03:04:05Z\">"
                + "<w:r><w:delText xml:space=\"preserve\">" + words + "</w:delText></w:r></w:del>";
    }

    /// In `w:pPr`: the number of a paragraph.
    public static String number(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    /// A level of a list for `numbering`.
    public static String level(int level, String format, String pattern, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
    }

    public WordFile styles(String inner) {
        return part("styles", "styles", element("w:styles", inner));
    }

    public WordFile numbering(String inner) {
        return part("numbering", "numbering", element("w:numbering", inner));
    }

    /// Notes or comments.
    ///
    /// @param kind such as `footnotes`
    public WordFile notes(String kind, String inner) {
        return part(kind, kind, element("w:" + kind, inner));
    }

    public WordFile header(String inner) {
        return part("header", "header" + parts.size(), element("w:hdr", inner));
    }

    public WordFile footer(String inner) {
        return part("footer", "footer" + parts.size(), element("w:ftr", inner));
    }

    private WordFile part(String kind, String name, String xml) {
        parts.put("word/" + name + ".xml", xml);
        kinds.put(name + ".xml", kind);
        return this;
    }

    /// Any part under its full name, in place of the one that is there.
    public WordFile raw(String name, String text) {
        parts.put(name, text);
        return this;
    }

    /// What the file says of itself.
    public WordFile properties(String title, String producer) {
        parts.put("docProps/core.xml",
                "<cp:coreProperties xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:cp=\"http://schemas."
                        + "openxmlformats.org/package/2006/metadata/core-properties\"><dc:title>" + title
                        + "</dc:title><dc:creator>A. Person</dc:creator></cp:coreProperties>");
        parts.put("docProps/app.xml",
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>" + producer + "</Application></Properties>");
        return this;
    }

    private static String element(String name, String inner) {
        return "<" + name + " " + SPACES + ">" + inner + "</" + name + ">";
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes());
        all.put("_rels/.rels", RELATIONSHIPS + relationship("document", "officeDocument", "word/document.xml")
                + (parts.containsKey("docProps/app.xml")
                        ? relationship("app", "extended-properties", "docProps/app.xml")
                                + "<Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                                + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                        : "")
                + "</Relationships>");
        StringBuilder related = new StringBuilder(RELATIONSHIPS);
        kinds.forEach((name, kind) -> related.append(relationship(name.replace(".xml", ""), kind, name)));
        all.put("word/_rels/document.xml.rels", related + "</Relationships>");
        all.putAll(parts);
        return zip(all);
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        types.append("<Override PartName=\"/word/document.xml\" ContentType=\"" + word + "document.main+xml\"/>");
        kinds.forEach((name, kind) -> types.append("<Override PartName=\"/word/" + name + "\" ContentType=\"" + word
                + kind + "+xml\"/>"));
        return types + "</Types>";
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + KINDS + kind + "\" Target=\"" + target + "\"/>";
    }

    /// A zip of some parts.
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /// The same file with the text of all its parts changed.
    static byte[] rewritten(byte[] file, UnaryOperator<String> change) {
        Map<String, String> parts = parts(file);
        parts.replaceAll((_, text) -> change.apply(text));
        return zip(parts);
    }

    /// The same file without the parts whose name begins so.
    static byte[] without(byte[] file, String beginning) {
        Map<String, String> parts = parts(file);
        parts.keySet().removeIf(name -> name.startsWith(beginning));
        return zip(parts);
    }

    private static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return parts;
    }

    public Document read() {
        return read(new Problems());
    }

    public Document read(Problems problems) {
        return new DocxReader().read("policy.docx", "", bytes(), problems).orElseThrow();
    }

    /// Lines of the body as they would be printed: the label, a blank, the words. Paragraphs without live words and
    /// without a label have none.
    public static List<String> lines(Document document, View view) {
        Body body = document.body(view);
        return body.paragraphs().stream().filter(paragraph -> !body.beside().contains(paragraph))
                .map(WordFile::line).filter(line -> !line.isEmpty()).toList();
    }

    public static String line(Paragraph paragraph) {
        return (paragraph.label().map(label -> label.words() + " ").orElse("") + paragraph.text()).strip();
    }

    List<String> accepted() {
        return lines(read(), View.ACCEPTED);
    }

    List<String> rejected() {
        return lines(read(), View.REJECTED);
    }
}
