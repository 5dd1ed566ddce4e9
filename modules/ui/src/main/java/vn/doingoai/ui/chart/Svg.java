package vn.doingoai.ui.chart;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG: elements, attributes and texts, escaped. */
final class Svg {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Svg() {
        try {
            out = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; attributes are names and values in turn. */
    Svg open(String name, Object... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element without content. */
    Svg empty(String name, Object... attributes) {
        return write(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with a text in it. */
    Svg text(String name, String content, Object... attributes) {
        open(name, attributes);
        return write(() -> {
            out.writeCharacters(content);
            out.writeEndElement();
        });
    }

    /** Ends the element that was begun last. */
    Svg close() {
        return write(out::writeEndElement);
    }

    /** Everything written. */
    @Override
    public String toString() {
        write(out::flush);
        return text.toString();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            out.writeAttribute(attributes[at].toString(), attributes[at + 1].toString());
        }
    }

    private Svg write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
