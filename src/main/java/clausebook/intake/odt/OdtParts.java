package clausebook.intake.odt;

import static java.util.Map.entry;

import clausebook.intake.office.Parts;
import clausebook.intake.office.Refusal;
import clausebook.intake.office.Tag;
import clausebook.intake.office.TagReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The parts of an OpenDocument text.
final class OdtParts {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES =
            Map.ofEntries(entry(OASIS + "office:1.0", "office"), entry(OASIS + "text:1.0", "text"),
                    entry(OASIS + "table:1.0", "table"), entry(OASIS + "style:1.0", "style"),
                    entry(OASIS + "drawing:1.0", "draw"), entry(OASIS + "xsl-fo-compatible:1.0", "fo"),
                    entry(OASIS + "svg-compatible:1.0", "svg"), entry(OASIS + "meta:1.0", "meta"),
                    entry(OASIS + "manifest:1.0", "manifest"), entry("http://purl.org/dc/elements/1.1/", "dc"),
                    entry("http://www.w3.org/XML/1998/namespace", "xml"),
                    entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"));
    private static final String CONTENT = "content.xml";

    private final Tag content;
    private final Tag styles;
    private final Tag meta;

    OdtParts(Parts parts) throws Refusal {
        String type = new String(parts.bytes("mimetype"), StandardCharsets.ISO_8859_1).strip();
        if (!parts.has(CONTENT) || !type.startsWith("application/vnd.oasis.opendocument.text")) {
            throw Refusal.other("this is a zip, but no OpenDocument text");
        }
        TagReader reader = new TagReader(PREFIXES);
        if (read(reader, parts, "META-INF/manifest.xml").below("manifest:encryption-data").exists()) {
            throw Refusal.locked();
        }
        content = read(reader, parts, CONTENT);
        styles = read(reader, parts, "styles.xml");
        meta = read(reader, parts, "meta.xml").tag("office:meta");
        if (!text().exists()) {
            throw Refusal.broken("the document has no text part");
        }
    }

    private static Tag read(TagReader reader, Parts parts, String name) throws Refusal {
        return parts.has(name) ? reader.read(name, parts.bytes(name)) : Tag.NONE;
    }

    Tag content() {
        return content;
    }

    /// The styles of the file; nothing where it has none.
    Tag styles() {
        return styles;
    }

    Tag text() {
        return content.tag("office:body").tag("office:text");
    }

    /// Title and subject of the file, where it has them.
    List<String> properties() {
        return Stream.of("dc:title", "dc:subject").map(name -> meta.tag(name).text()).filter(words -> !words.isBlank())
                .toList();
    }

    /// The program that saved the file, without the machine that it ran on; empty where that is not said.
    String producer() {
        return meta.tag("meta:generator").text().replaceFirst("\\$.*", "").strip();
    }
}
