package clausebook.intake.docx;

import static java.util.Map.entry;

import clausebook.intake.office.Parts;
import clausebook.intake.office.Refusal;
import clausebook.intake.office.Tag;
import clausebook.intake.office.TagReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The parts of a Word document, found by their relationships as ECMA-376 part 2 says, whatever they are called.
final class WordParts {

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    /// Both dialects get the same prefixes.
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            entry(OPEN + "wordprocessingml/2006/main", "w"), entry(STRICT + "wordprocessingml/main", "w"),
            entry(OPEN + "officeDocument/2006/math", "m"), entry(STRICT + "officeDocument/math", "m"),
            entry(OPEN + "drawingml/2006/main", "a"), entry(STRICT + "drawingml/main", "a"),
            entry(OPEN + "drawingml/2006/chart", "c"), entry(STRICT + "drawingml/chart", "c"),
            entry(OPEN + "drawingml/2006/diagram", "dgm"), entry(STRICT + "drawingml/diagram", "dgm"),
            entry(OPEN + "markup-compatibility/2006", "mc"), entry("urn:schemas-microsoft-com:vml", "v"),
            entry("http://www.w3.org/XML/1998/namespace", "xml"), entry(OPEN + "package/2006/relationships", "rel"),
            entry("http://purl.org/dc/elements/1.1/", "dc"),
            entry(OPEN + "officeDocument/2006/extended-properties", "ep"),
            entry(STRICT + "officeDocument/extendedProperties", "ep"));

    private final Parts parts;
    private final TagReader reader = new TagReader(PREFIXES);
    private final String main;
    private final Tag document;

    WordParts(Parts parts) throws Refusal {
        this.parts = parts;
        List<String> mains = targets("", "officeDocument");
        if (mains.isEmpty()) {
            throw Refusal.other("this is a zip, but no Word document");
        }
        main = mains.getFirst();
        document = part(main);
        if (!document.is("w:document")) {
            throw Refusal.other("this is a file of an office program, but no Word document");
        }
        if (!document.tag("w:body").exists()) {
            throw Refusal.broken("the document has no text part");
        }
    }

    Tag document() {
        return document;
    }

    /// The parts of one kind that belong to the document, such as `header`.
    List<Tag> related(String kind) throws Refusal {
        List<Tag> found = new ArrayList<>();
        for (String target : targets(main, kind)) {
            found.add(part(target));
        }
        return found;
    }

    /// The first of them; nothing where there is none.
    Tag first(String kind) throws Refusal {
        List<Tag> found = related(kind);
        return found.isEmpty() ? Tag.NONE : found.getFirst();
    }

    /// Title and subject of the file, where it has them.
    List<String> properties() throws Refusal {
        List<String> words = new ArrayList<>();
        for (String target : targets("", "core-properties", "coreProperties")) {
            Tag properties = part(target);
            for (String name : List.of("dc:title", "dc:subject")) {
                words.add(properties.tag(name).text());
            }
        }
        return words.stream().filter(each -> !each.isBlank()).toList();
    }

    /// The program that saved the file, without the machine that it ran on; empty where that is not said.
    String producer() throws Refusal {
        for (String target : targets("", "extended-properties", "extendedProperties")) {
            return part(target).tag("ep:Application").text().replaceFirst("\\$.*", "").strip();
        }
        return "";
    }

    private Tag part(String name) throws Refusal {
        if (!parts.has(name)) {
            throw Refusal.broken("the part " + name + " of the file is missing");
        }
        return reader.read(name, parts.bytes(name));
    }

    /// @param from the part whose relationships are asked; empty for the file itself
    private Set<String> related(String from, List<String> kinds) throws Refusal {
        int folder = from.lastIndexOf('/') + 1;
        String name = from.substring(0, folder) + "_rels/" + from.substring(folder) + ".rels";
        Set<String> targets = new LinkedHashSet<>();
        Tag relationships = parts.has(name) ? part(name) : Tag.NONE;
        for (Tag relationship : relationships.tags("rel:Relationship")) {
            String type = relationship.get("Type");
            if (kinds.contains(type.substring(type.lastIndexOf('/') + 1))
                    && !relationship.get("TargetMode").equals("External")) {
                targets.add(resolved(from, relationship.get("Target")));
            }
        }
        return targets;
    }

    private List<String> targets(String from, String... kinds) throws Refusal {
        return List.copyOf(related(from, List.of(kinds)));
    }

    private static String resolved(String from, String target) throws Refusal {
        try {
            return URI.create("/" + from).resolve(target).normalize().getPath().substring(1);
        } catch (RuntimeException fault) {
            throw Refusal.broken("the file names a part in a way that can't be followed");
        }
    }
}
