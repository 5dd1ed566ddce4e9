package vn.doingoai.documents.html;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.TextRun;

/** Writes runs, and gathers their footnotes, which are counted through the whole document, until a part ends. */
final class Notes {

    private final Markup out;
    private final List<String> pending = new ArrayList<>();
    private int last;

    Notes(Markup out) {
        this.out = out;
    }

    void write(List<Run> runs) {
        for (Run run : runs) {
            if (run instanceof TextRun text) {
                write(text);
            } else if (run instanceof FootnoteRun note) {
                reference(note);
            }
        }
    }

    private void write(TextRun run) {
        if (run.bold()) {
            out.open("strong");
        }
        if (run.italic()) {
            out.open("em");
        }
        out.text(run.text());
        if (run.italic()) {
            out.close();
        }
        if (run.bold()) {
            out.close();
        }
    }

    private void reference(FootnoteRun note) {
        pending.add(note.text());
        String number = Integer.toString(++last);
        out.open("sup").open("a", "href", "#note-" + number, "id", "ref-" + number, "role", "doc-noteref");
        out.text(number).close().close();
    }

    /** Writes the footnotes of a part under it. */
    void writeNotes() {
        if (pending.isEmpty()) {
            return;
        }
        out.open("div", "class", "notes");
        int number = last - pending.size();
        for (String text : pending) {
            number++;
            out.open("p", "id", "note-" + number, "role", "doc-footnote").open("a", "href", "#ref-" + number);
            out.text(Integer.toString(number)).close().text(" " + text).close();
        }
        out.close();
        pending.clear();
    }
}
