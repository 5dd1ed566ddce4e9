package vn.doingoai.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a finished file says, without white space.
 *
 * @param text in the order of the file, numbers of footnotes included
 * @param notes its footnotes one after the other, each with its number
 */
record ReadBack(String text, String notes) {

    private static final float MILLIMETRE = 72 / 25.4f;

    static ReadBack ofPdf(byte[] pdf, List<String> headers) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder();
            StringBuilder notes = new StringBuilder();
            for (int number = 1; number <= file.getNumberOfPages(); number++) {
                PageReader reader =
                        new PageReader(file.getPage(number - 1).getMediaBox().getWidth() > 600);
                reader.setStartPage(number);
                reader.setEndPage(number);
                reader.getText(file);
                text.append(withoutRepeated(packed(reader.text.toString()), text, headers));
                notes.append(packed(reader.notes.toString()));
            }
            return new ReadBack(text.toString(), notes.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutRepeated(String page, StringBuilder before, List<String> headers) {
        for (String header : headers) {
            if (page.startsWith(header) && before.indexOf(header) >= 0) {
                return page.substring(header.length());
            }
        }
        return page;
    }

    static ReadBack ofHtml(String html) {
        ReadBack read = new ReadBack("", "");
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        Element body = (Element) parse(html.substring(html.indexOf("<html")))
                .getElementsByTagName("body")
                .item(0);
        read.walkHtml(body, text, notes);
        return new ReadBack(packed(text.toString()), packed(notes.toString()));
    }

    private void walkHtml(Node node, StringBuilder text, StringBuilder notes) {
        boolean isNotes =
                node instanceof Element element && element.getAttribute("class").equals("notes");
        if (isNotes) {
            notes.append(node.getTextContent());
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                walkHtml(child, text, notes);
            }
        }
    }

    static ReadBack ofDocx(byte[] docx) {
        Map<String, String> parts = parts(docx);
        Map<String, String> notesById = new HashMap<>();
        String footnotes = parts.getOrDefault("word/footnotes.xml", "");
        if (!footnotes.isEmpty()) {
            for (Element note : elements(parse(footnotes), "w:footnote")) {
                notesById.put(note.getAttribute("w:id"), text(note, new ArrayList<>()));
            }
        }
        List<String> references = new ArrayList<>();
        String text = text(parse(parts.getOrDefault("word/document.xml", "")), references);
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < references.size(); i++) {
            notes.append(i + 1).append(notesById.get(references.get(i)));
        }
        return new ReadBack(packed(text), packed(notes.toString()));
    }

    private static String text(Element root, List<String> references) {
        StringBuilder text = new StringBuilder();
        for (Element element : elements(root, "*")) {
            if (element.getTagName().equals("w:t")) {
                text.append(element.getTextContent());
            } else if (element.getTagName().equals("w:footnoteReference")) {
                references.add(element.getAttribute("w:id"));
                text.append(references.size());
            }
        }
        return text.toString();
    }

    private static List<Element> elements(Element root, String name) {
        var nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The files of a package as text. */
    static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(xml, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String packed(String text) {
        return text.replaceAll("[\\s\\h]", "");
    }

    /** Reads characters in the order in which they were drawn; footnotes are told by their sizes, page numbers by place. */
    private static final class PageReader extends PDFTextStripper {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder notes = new StringBuilder();
        private final boolean landscape;

        private PageReader(boolean landscape) {
            this.landscape = landscape;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            float y = position.getYDirAdj() / MILLIMETRE;
            float size = position.getFontSizeInPt();
            if (y < (landscape ? 25 : 19)) {
                return;
            }
            boolean note = !landscape && (size == 10 || size < 7);
            (note ? notes : text).append(position.getUnicode());
        }
    }
}
