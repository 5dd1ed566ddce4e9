package vn.doingoai.rollup.words;

import jakarta.faces.component.UIOutput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * Writes figures into a table: the tag {@code n:figures}, whose value is one {@link CellText} or a list of them, which are
 * the cells of a row. The national table has some 1,700: put together by expressions of the page, a dozen for each, they
 * took most of its time.
 */
public class FigureCells extends UIOutput {

    /** The page's tag names it, and no renderer. */
    public FigureCells() {
        setRendererType(null);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        Object value = getValue();
        if (value instanceof CellText cell) {
            content(writer, cell);
        } else if (value instanceof List<?> cells) {
            for (Object cell : cells) {
                cell(writer, (CellText) cell);
            }
        }
    }

    private void cell(ResponseWriter writer, CellText cell) throws IOException {
        writer.startElement("td", this);
        writer.writeAttribute("class", "num " + cell.style(), null);
        writer.writeAttribute("data-h", cell.head(), null);
        content(writer, cell);
        writer.endElement("td");
    }

    private void content(ResponseWriter writer, CellText cell) throws IOException {
        writer.startElement("span", this);
        writer.writeAttribute("class", "figure", null);
        if (cell.linked()) {
            writer.startElement("a", this);
            writer.writeURIAttribute("href", cell.href(), null);
            writer.writeText(cell.text(), null);
            writer.endElement("a");
        } else {
            writer.writeText(cell.text(), null);
        }
        Footnote footnote = cell.change().footnote();
        if (footnote != null) {
            mark(writer, footnote.number());
        }
        writer.endElement("span");
        said(writer, "span", cell.spoken());
        said(writer, "small", cell.note());
        said(writer, "small", cell.change().words());
    }

    private void mark(ResponseWriter writer, int number) throws IOException {
        writer.startElement("a", this);
        writer.writeAttribute("class", "mark", null);
        writer.writeAttribute("href", "#note-" + number, null);
        writer.writeAttribute("aria-describedby", "note-" + number, null);
        said(writer, "span", String.valueOf(getAttributes().get("mark")));
        writer.writeText(" " + number, null);
        writer.endElement("a");
    }

    /** A {@code span} is for who hears the page and cannot see it. */
    private void said(ResponseWriter writer, String element, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        writer.writeText(" ", null);
        writer.startElement(element, this);
        if (element.equals("span")) {
            writer.writeAttribute("class", "hush", null);
        }
        writer.writeText(text, null);
        writer.endElement(element);
    }
}
