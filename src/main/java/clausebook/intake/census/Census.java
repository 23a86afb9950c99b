package clausebook.intake.census;

import clausebook.document.Format;
import clausebook.document.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The number of letters in each part of a file. A box counts as body, a note at the end as one at the foot, and words
/// that a change deleted or that are hidden count too; field instructions, names of people and descriptions of pictures
/// do not.
public final class Census {

    private static final XmlLetters WORD =
            new XmlLetters(Set.of("t", "delText"), Set.of("Fallback"), Set.of("sym", "noBreakHyphen"));
    private static final XmlLetters PROPERTIES = new XmlLetters(Set.of("title", "subject"), Set.of(), Set.of());
    private static final XmlLetters OPEN = new XmlLetters(Set.of("p", "h"),
            Set.of("annotation", "note", "creator", "date", "date-string", "creator-initials", "change-info", "title",
                    "desc", "number", "binary-data", "header", "footer", "header-left", "footer-left", "header-first",
                    "footer-first"),
            Set.of());

    private Census() {}

    /// The letters of each part that has any.
    ///
    /// @throws IOException where the file can't be taken apart
    public static Map<Part, Integer> of(Format format, byte[] bytes) throws IOException {
        Map<Part, Integer> letters = new EnumMap<>(Part.class);
        switch (format) {
            case DOCX -> ofWord(bytes, letters);
            case ODT -> ofOpenDocument(bytes, letters);
            case HTML -> letters.put(Part.BODY, MarkupLetters.ofHtml(text(bytes)));
            case MARKDOWN -> letters.put(Part.BODY, MarkupLetters.ofMarkdown(text(bytes)));
            case TEXT -> letters.put(Part.BODY, Letters.withoutSigns(text(bytes)));
            case PDF -> letters.put(Part.BODY, ofPdf(bytes));
        }
        letters.values().removeIf(count -> count == 0);
        return letters;
    }

    /// The part under which a part's letters are counted.
    public static Part countedAs(Part part) {
        return switch (part) {
            case CONTENTS, BOX -> Part.BODY;
            case ENDNOTE -> Part.FOOTNOTE;
            default -> part;
        };
    }

    /// The same in a file of one format: only those of word processors say which part words stand in.
    public static Part countedAs(Format format, Part part) {
        return format == Format.DOCX || format == Format.ODT ? countedAs(part) : Part.BODY;
    }

    /// The letters of some words that a reader found, counted as those of the file are: signs may be marks in a text
    /// and in Markdown, and a hyphen at the end of a line belongs to the line.
    public static int letters(Format format, String words) {
        boolean signs = format == Format.DOCX || format == Format.ODT || format == Format.HTML;
        return signs ? Letters.in(words) : Letters.withoutSigns(words);
    }

    private static void ofWord(byte[] bytes, Map<Part, Integer> letters) throws IOException {
        for (Map.Entry<String, byte[]> part : ZipFiles.xml(bytes).entrySet()) {
            String name = part.getKey();
            if (name.startsWith("docProps/core")) {
                letters.merge(Part.PROPERTY, PROPERTIES.in(part.getValue()), Integer::sum);
            } else if (name.matches("word/[^/]+")) {
                for (Map.Entry<String, Part> kind : Map
                        .of("document", Part.BODY, "footnotes", Part.FOOTNOTE, "endnotes",
                                Part.FOOTNOTE, "header", Part.HEADER, "footer", Part.FOOTER, "comments", Part.COMMENT)
                        .entrySet()) {
                    if (name.matches("word/" + kind.getKey() + "\\d*\\.xml")) {
                        letters.merge(kind.getValue(), WORD.in(part.getValue()), Integer::sum);
                    }
                }
            }
        }
    }

    private static void ofOpenDocument(byte[] bytes, Map<Part, Integer> letters) throws IOException {
        Map<String, byte[]> parts = ZipFiles.xml(bytes);
        byte[] none = "<none/>".getBytes(StandardCharsets.UTF_8);
        byte[] content = parts.getOrDefault("content.xml", none);
        byte[] styles = parts.getOrDefault("styles.xml", none);
        letters.put(Part.BODY, OPEN.in(content));
        letters.put(Part.FOOTNOTE, inside("note-body", content));
        letters.put(Part.COMMENT, inside("annotation", content));
        letters.put(Part.HEADER,
                inside("header", styles) + inside("header-left", styles) + inside("header-first", styles));
        letters.put(Part.FOOTER,
                inside("footer", styles) + inside("footer-left", styles) + inside("footer-first", styles));
        letters.put(Part.PROPERTY, PROPERTIES.in(parts.getOrDefault("meta.xml", none)));
    }

    private static int inside(String element, byte[] part) throws IOException {
        Set<String> people =
                Set.of("creator", "date", "date-string", "creator-initials", "change-info", "title", "desc",
                        "number", "binary-data");
        return new XmlLetters(Set.of(element), people, Set.of()).in(part);
    }

    private static int ofPdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return Letters.withoutSigns(new PDFTextStripper().getText(pdf)) + BesidePages.letters(pdf);
        }
    }

    /// Letters are as many in the encoding that a reader finds, if it is the right one.
    private static String text(byte[] bytes) {
        Charset wide = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE || bytes.length > 1 && bytes[0] == 0
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_16LE;
        boolean isWide = bytes.length > 1
                && ((bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF || bytes[0] == 0 || bytes[1] == 0);
        if (isWide) {
            return new String(bytes, wide);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
