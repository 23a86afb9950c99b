package clausebook.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements of an Atom feed; the JDK's writer escapes what has to be escaped. A line for each element.
final class AtomXml {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<String> open = new ArrayDeque<>();
    private final XMLStreamWriter writer;

    AtomXml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeCharacters("\n");
            writer.setDefaultNamespace(ATOM);
        } catch (XMLStreamException fault) {
            throw broken(fault);
        }
    }

    /// Begins an element that holds others.
    AtomXml open(String name) {
        return write(() -> {
            writer.writeStartElement(ATOM, name);
            if (open.isEmpty()) {
                writer.writeDefaultNamespace(ATOM);
            }
            writer.writeCharacters("\n");
            open.push(name);
        });
    }

    /// An element with a text.
    AtomXml text(String name, String text) {
        return write(() -> {
            writer.writeStartElement(ATOM, name);
            writer.writeCharacters(text);
            end();
        });
    }

    /// A link to an absolute address.
    AtomXml link(String relation, String type, String address) {
        return write(() -> {
            writer.writeEmptyElement(ATOM, "link");
            writer.writeAttribute("rel", relation);
            writer.writeAttribute("type", type);
            writer.writeAttribute("href", address);
            writer.writeCharacters("\n");
        });
    }

    /// Ends the element that was begun last.
    AtomXml close() {
        return write(() -> {
            open.pop();
            end();
        });
    }

    /// The whole document.
    byte[] bytes() {
        write(writer::writeEndDocument);
        return bytes.toByteArray();
    }

    private void end() throws XMLStreamException {
        writer.writeEndElement();
        writer.writeCharacters("\n");
    }

    private AtomXml write(Step step) {
        try {
            step.run();
            writer.flush();
            return this;
        } catch (XMLStreamException fault) {
            throw broken(fault);
        }
    }

    private static IllegalStateException broken(XMLStreamException fault) {
        return new IllegalStateException("memory can always be written to", fault);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
