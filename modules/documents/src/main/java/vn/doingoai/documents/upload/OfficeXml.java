package vn.doingoai.documents.upload;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of an office file as a stream. Nothing outside the part is ever fetched. */
public final class OfficeXml {

    private static final XMLInputFactory FACTORY = factory();

    private OfficeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** What is done with each event of a part. */
    public interface Events {
        /** An element begins. */
        void start(String element, XMLStreamReader xml);

        /** An element ends. */
        default void end(String element) {}

        /** Text between elements. */
        default void text(String text) {}
    }

    /**
     * Walks through a part.
     *
     * @param part its bytes; nothing happens when it is missing
     * @throws InvalidFile {@code file-broken}
     */
    public static void walk(byte @Nullable [] part, Events events) {
        if (part == null) {
            return;
        }
        try {
            XMLStreamReader xml = reader(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> events.start(xml.getLocalName(), xml);
                    case XMLStreamReader.END_ELEMENT -> events.end(xml.getLocalName());
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> events.text(xml.getText());
                    case XMLStreamReader.DTD -> throw new InvalidFile("file-entity");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new InvalidFile("file-broken");
        }
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        }
    }

    /** An attribute by its local name, or null. */
    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
