package clausebook.intake.census;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Counts the letters of an XML part by the local names of its elements alone.
///
/// @param counted elements whose own words count, with those of what stands in them
/// @param skipped elements of which nothing counts
/// @param single  elements that stand for one letter
record XmlLetters(Set<String> counted, Set<String> skipped, Set<String> single) {

    /// Java stops where elements stand 100 deep, or where very many letters are written as `&amp;`. A sound document
    /// may have both, and no entity is followed.
    private static final List<String> JAVAS_LIMITS = List.of("jdk.xml.maxElementDepth", "jdk.xml.totalEntitySizeLimit",
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.entityExpansionLimit");
    /// What shows a title, name or date in the text of an OpenDocument file is called as what holds it.
    private static final String FIELDS = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final Set<String> SHOWN = Set.of("title", "creator", "date");

    /// @throws IOException where it is no sound XML, or declares entities
    int in(byte[] part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        JAVAS_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return in(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException fault) {
            throw new IOException(fault);
        }
    }

    private int in(XMLStreamReader xml) throws XMLStreamException {
        int count = 0;
        Deque<Boolean> counting = new ArrayDeque<>();
        int skipping = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    skipping += isSkipped(xml) ? 1 : 0;
                    count += skipping == 0 && single.contains(name) ? 1 : 0;
                    counting.push(counted.contains(name) || !counting.isEmpty() && counting.peek());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    counting.pop();
                    skipping -= isSkipped(xml) ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        count += skipping == 0 && !counting.isEmpty() && counting.peek()
                                ? Letters.in(xml.getText())
                                : 0;
                default -> {
                    // a comment or an instruction of the file says nothing to readers
                }
            }
        }
        return count;
    }

    private boolean isSkipped(XMLStreamReader xml) {
        String name = xml.getLocalName();
        return skipped.contains(name) && !(FIELDS.equals(xml.getNamespaceURI()) && SHOWN.contains(name));
    }
}
