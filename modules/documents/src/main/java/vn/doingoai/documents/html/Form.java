package vn.doingoai.documents.html;

import java.util.List;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormHead;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormLine;
import vn.doingoai.documents.forms.FormTable;

/** A form that goes with a document, from its label to its last note. */
final class Form {

    private final Markup out;
    private final FormTable form;
    private final FormLayout layout;

    Form(Markup out, FormTable form) {
        this.out = out;
        this.form = form.printed();
        layout = this.form.layout();
    }

    void write() {
        out.open("div", "class", "form-top");
        if (layout.showsUnit()) {
            out.open("p").text(form.unit()).close();
        }
        out.line("p", "label", layout.label()).close();
        out.open("h2").text(layout.title()).close();
        if (layout.showsAttachment()) {
            out.line("p", "attachment", form.attachment());
        }
        if (!layout.opening().isEmpty()) {
            out.line("p", "opening", form.opening());
        }
        table();
        layout.notes().forEach(note -> out.line("p", "form-note", note.printed()));
        if (!layout.remark().isEmpty()) {
            out.line("p", "remark", layout.remark());
        }
    }

    private void table() {
        out.open("div", "class", "wide", "tabindex", "0").open("table", "class", "form");
        out.open("thead");
        FormHead head = FormHead.of(layout.columns());
        for (int row = 0; row < head.rows(); row++) {
            out.open("tr");
            head.row(row).forEach(this::heading);
            out.close();
        }
        numbers();
        out.close().open("tbody");
        form.lines().forEach(this::line);
        out.close().close().close();
    }

    private void heading(FormHead.Cell cell) {
        out.open(
                "th",
                "scope",
                cell.columns() > 1 ? "colgroup" : "col",
                "colspan",
                Integer.toString(cell.columns()),
                "rowspan",
                Integer.toString(cell.rows()));
        lines(cell.text());
        out.close();
    }

    private void numbers() {
        List<FormColumn> columns = layout.columns();
        if (columns.stream().anyMatch(column -> !column.number().isEmpty())) {
            out.open("tr", "class", "numbers");
            columns.forEach(column -> out.open("td").text(column.number()).close());
            out.close();
        }
    }

    private void line(FormLine line) {
        List<String> cells = line.cells();
        boolean part = line.kind() == FormLine.Kind.PART;
        boolean total = line.kind() == FormLine.Kind.TOTAL;
        int columns = layout.columns().size();
        int first = part ? columns : total && columns > 1 && cells.get(1).isEmpty() ? 2 : 1;
        out.open("tr");
        if (part || total) {
            out.open("th", "scope", part ? "rowgroup" : "row", "colspan", Integer.toString(first));
        } else {
            out.open("td");
        }
        lines(cells.get(0));
        out.close();
        for (int i = first; i < columns; i++) {
            boolean text = layout.columns().get(i).kind() == FormColumn.Kind.TEXT;
            out.open("td", "class", text ? "text" : "figure");
            lines(cells.get(i));
            out.close();
        }
        out.close();
    }

    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("br");
            }
            out.text(lines[i]);
        }
    }
}
