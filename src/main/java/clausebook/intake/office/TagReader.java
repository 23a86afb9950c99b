package clausebook.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads XML of strangers: no document types, no entities, nothing fetched, and no deeper than a walk can follow.
public final class TagReader {

    /// Deeper than any real text, and shallow enough to walk through by plain recursion.
    private static final int DEEPEST = 600;
    /// Limits of Java itself, and what they are here. They would say nothing of their reason; and where no document
    /// type is allowed no entity can be declared, so only `&amp;` and the like would count as one.
    private static final Map<String, Integer> JAVAS_LIMITS = Map.of("jdk.xml.maxElementDepth", 2 * DEEPEST,
            "jdk.xml.totalEntitySizeLimit", 0, "jdk.xml.maxGeneralEntitySizeLimit", 0, "jdk.xml.entityExpansionLimit",
            0);
    private static final int MOST_TAGS = 800_000;

    private final Map<String, String> prefixes;
    private int tags;

    /// @param prefixes of the namespaces that matter, by their names; elements of others get none
    public TagReader(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /// The outermost element.
    ///
    /// @param part its name, for what is told
    public Tag read(String part, byte[] bytes) throws Refusal {
        Builder builder = new Builder();
        try {
            parser().parse(new ByteArrayInputStream(bytes), builder);
        } catch (Overflow fault) {
            throw Refusal.tooLarge("the part " + part + " " + fault.getMessage());
        } catch (SAXException | IOException fault) {
            throw Refusal.broken("the part " + part + " of the file is not sound XML");
        }
        return builder.root;
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            for (var limit : JAVAS_LIMITS.entrySet()) {
                parser.setProperty(limit.getKey(), limit.getValue().toString());
            }
            return parser;
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException("Java's own parser knows these features", fault);
        }
    }

    private static final class Overflow extends SAXException {

        private static final long serialVersionUID = 1;

        private Overflow(String what) {
            super(what);
        }
    }

    private final class Builder extends DefaultHandler {

        private final Deque<Tag> open = new ArrayDeque<>();
        private final StringBuilder letters = new StringBuilder();
        private Tag root;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes)
                throws SAXException {
            endLetters();
            Tag tag = new Tag(named(uri, local), values(attributes));
            if (open.isEmpty()) {
                root = tag;
            } else {
                open.peek().add(tag);
            }
            open.push(tag);
            if (open.size() > DEEPEST) {
                throw new Overflow("nests its elements more than " + DEEPEST + " deep");
            }
            if (++tags > MOST_TAGS) {
                throw new Overflow("has more than " + MOST_TAGS + " elements");
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            endLetters();
            open.pop();
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            letters.append(chars, start, length);
        }

        private void endLetters() {
            if (!letters.isEmpty()) {
                open.peek().add(new TagText(letters.toString()));
                letters.setLength(0);
            }
        }

        private Map<String, String> values(Attributes attributes) {
            Map<String, String> values = HashMap.newHashMap(attributes.getLength());
            for (int i = 0; i < attributes.getLength(); i++) {
                values.put(named(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
            }
            return values;
        }

        private String named(String uri, String local) {
            String prefix = prefixes.get(uri);
            return prefix == null ? local : (prefix + ":" + local).intern();
        }
    }
}
