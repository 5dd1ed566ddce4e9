package vn.doingoai.documents.forms.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import vn.doingoai.documents.upload.InvalidFile;
import vn.doingoai.documents.upload.OfficeFile;
import vn.doingoai.documents.upload.OfficeXml;

/** The visible sheets of a workbook as tables. */
final class Workbook {

    private static final String HOME = "xl/";

    private final OfficeFile file;
    private final Map<String, String> targets = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    private record Sheet(String name, String relation) {}

    private Workbook(OfficeFile file) {
        this.file = file;
    }

    /**
     * Reads all sheets.
     *
     * @throws InvalidFile {@code file-formula} with sheet and cell, {@code form-too-long}, {@code file-broken}
     */
    static List<ReadTable> tables(OfficeFile file) {
        Workbook workbook = new Workbook(file);
        OfficeXml.walk(file.part(HOME + "_rels/workbook.xml.rels"), workbook::relation);
        OfficeXml.walk(file.part(HOME + "workbook.xml"), workbook::describe);
        return workbook.read();
    }

    private void relation(String element, XMLStreamReader xml) {
        String id = OfficeXml.attribute(xml, "Id");
        String target = OfficeXml.attribute(xml, "Target");
        if (id != null && target != null) {
            targets.put(id, target.startsWith("/") ? target.substring(1) : HOME + target);
        }
    }

    private void describe(String element, XMLStreamReader xml) {
        if (element.equals("workbookPr")) {
            String given = OfficeXml.attribute(xml, "date1904");
            since1904 = given != null && (given.equals("1") || given.equals("true"));
        }
        String state = OfficeXml.attribute(xml, "state");
        if (element.equals("sheet") && (state == null || state.equals("visible"))) {
            String name = OfficeXml.attribute(xml, "name");
            String relation =
                    xml.getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
            String strict = xml.getAttributeValue("http://purl.oclc.org/ooxml/officeDocument/relationships", "id");
            if (name != null && (relation != null || strict != null)) {
                sheets.add(new Sheet(name, relation != null ? relation : strict));
            }
        }
    }

    private List<ReadTable> read() {
        SharedTexts texts = new SharedTexts();
        OfficeXml.walk(file.part(HOME + "sharedStrings.xml"), texts);
        NumberFormats formats = new NumberFormats(since1904);
        OfficeXml.walk(file.part(HOME + "styles.xml"), formats);
        List<ReadTable> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            SheetCells cells = new SheetCells(sheet.name(), texts, formats);
            OfficeXml.walk(file.part(targets.getOrDefault(sheet.relation(), "")), cells);
            tables.add(cells.table());
        }
        if (tables.isEmpty()) {
            throw new InvalidFile("file-broken");
        }
        return tables;
    }
}
