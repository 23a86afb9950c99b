package clausebook.intake.census;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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

    /// @throws IOException where it is no sound XML, or declares entities
    int in(byte[] part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
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
                    skipping += skipped.contains(name) ? 1 : 0;
                    count += skipping == 0 && single.contains(name) ? 1 : 0;
                    counting.push(counted.contains(name) || !counting.isEmpty() && counting.peek());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    counting.pop();
                    skipping -= skipped.contains(xml.getLocalName()) ? 1 : 0;
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
}
