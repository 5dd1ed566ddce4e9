package vn.doingoai.documents.forms.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import vn.doingoai.documents.upload.OfficeXml;

/** The texts that the cells of a workbook refer to by number. */
final class SharedTexts implements OfficeXml.Events {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean reading;
    private boolean phonetic;

    /** The text of a number, or empty. */
    String get(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    @Override
    public void start(String element, XMLStreamReader xml) {
        switch (element) {
            case "si" -> current.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> reading = !phonetic;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (reading) {
            current.append(text);
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "si" -> texts.add(XlsxEscapes.decode(current.toString()));
            default -> {}
        }
    }
}
