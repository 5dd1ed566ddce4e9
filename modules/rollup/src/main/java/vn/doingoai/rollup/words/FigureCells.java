package vn.doingoai.rollup.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.doingoai.ui.text.PageMessages;

/**
 * Writes figures into the cells of a table. The national table has some 1,700 of them: put together by expressions of the
 * page, a dozen for each, they took most of its time.
 */
@Named("figureCells")
@ApplicationScoped
public class FigureCells {

    @Inject
    PageMessages messages;

    /** The cells of a row, as HTML. */
    public String row(List<CellText> cells) {
        StringBuilder html = new StringBuilder();
        for (CellText cell : cells) {
            html.append("<td class=\"num ").append(escaped(cell.style()));
            html.append("\" data-h=\"").append(escaped(cell.head())).append("\">");
            html.append(content(cell)).append("</td>");
        }
        return html.toString();
    }

    /** What is in one cell, as HTML. */
    public String content(CellText cell) {
        StringBuilder html = new StringBuilder("<span class=\"figure\">");
        String text = escaped(cell.text());
        if (cell.linked()) {
            html.append("<a href=\"").append(escaped(cell.href())).append("\">");
            html.append(text).append("</a>");
        } else {
            html.append(text);
        }
        Footnote footnote = cell.change().footnote();
        if (footnote != null) {
            html.append(mark(footnote.number()));
        }
        html.append("</span>");
        if (!cell.spoken().isEmpty()) {
            html.append("<span class=\"hush\"> ").append(escaped(cell.spoken())).append("</span>");
        }
        small(cell.note(), html);
        small(cell.change().words(), html);
        return html.toString();
    }

    private String mark(int number) {
        return """
                <a class="mark" href="#note-%1$d" aria-describedby="note-%1$d"><span class="hush">%2$s </span>%1$d</a>""".formatted(number, escaped(messages.text("national.compare.note")));
    }

    private static void small(String text, StringBuilder html) {
        if (!text.isEmpty()) {
            html.append(" <small>").append(escaped(text)).append("</small>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
