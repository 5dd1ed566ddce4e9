package vn.doingoai.documents.html;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.doingoai.documents.Printable;

/** Writes elements and text; what is text is escaped by the writer beneath, and there is no other way in. */
final class Markup {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter written = new StringWriter(1 << 14);
    private final XMLStreamWriter xml;

    Markup() {
        try {
            xml = FACTORY.createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** Opens an element; attributes are names and values by turns. */
    Markup open(String element, String... attributes) {
        try {
            xml.writeStartElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    Markup close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    /** An element that never holds anything. */
    Markup empty(String element, String... attributes) {
        try {
            xml.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    Markup text(String text) {
        try {
            xml.writeCharacters(Printable.of(text));
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    /** An element of a class with text alone in it. */
    Markup line(String element, String itsClass, String text) {
        return open(element, "class", itsClass).text(text).close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** All that was written. */
    String written() {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return written.toString();
    }

    private static IllegalStateException unwritable(XMLStreamException e) {
        return new IllegalStateException("cannot write to memory", e);
    }
}
