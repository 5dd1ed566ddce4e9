package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page while it is being filled, and then as it is drawn. */
final class Page {

    /** Short rule and the room around it, above the footnotes. */
    private static final float NOTES_HEAD = 10;

    private static final float NOTES_RULE = Sheet.mm(50);

    private final float height;
    private final List<Placed> boxes = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();
    private float used;
    private boolean fresh = true;

    Page(float height) {
        this.height = height;
    }

    /** Whether nothing but repeated header rows stands on it. */
    boolean isFresh() {
        return fresh;
    }

    /** How many boxes stand on it. */
    int boxes() {
        return boxes.size();
    }

    boolean fits(List<Box> more) {
        float needed = used;
        int noteLines = notes.size();
        for (Box box : more) {
            needed += (needed == 0 ? 0 : box.spaceBefore()) + box.height();
            for (Note note : box.notes()) {
                noteLines += note.lines().size();
            }
        }
        return needed + notesHeight(noteLines) <= height + 0.01f;
    }

    void add(Box box) {
        place(box);
        fresh = false;
    }

    /** Prints header rows again; their footnotes stay where they were printed first. */
    void repeat(List<Box> header) {
        header.forEach(this::place);
    }

    private void place(Box box) {
        float top = used + (used == 0 ? 0 : box.spaceBefore());
        boxes.add(new Placed(box, top));
        used = top + box.height();
    }

    /** Takes footnote lines from the list as far as there is room, and at least one on a page without any text. */
    void takeNotes(List<Line> lines) {
        while (!lines.isEmpty() && (isEmpty() || used + notesHeight(notes.size() + 1) <= height)) {
            notes.add(lines.remove(0));
            fresh = false;
        }
    }

    private boolean isEmpty() {
        return boxes.isEmpty() && notes.isEmpty();
    }

    private static float notesHeight(int lines) {
        return lines == 0 ? 0 : NOTES_HEAD + lines * Footnotes.LEADING;
    }

    void draw(Canvas canvas, Sheet sheet) {
        for (Placed placed : boxes) {
            placed.box().drawing().draw(canvas, sheet.top() + placed.top());
        }
        if (notes.isEmpty()) {
            return;
        }
        float top = sheet.top() + height - notesHeight(notes.size());
        canvas.rule(sheet.left(), top + NOTES_HEAD * 0.6f, NOTES_RULE);
        float baseline = top + NOTES_HEAD + Footnotes.SIZE * Face.ASCENT;
        for (Line line : notes) {
            canvas.justified(line, sheet.left(), baseline, sheet.width());
            baseline += Footnotes.LEADING;
        }
    }

    private record Placed(Box box, float top) {}
}
