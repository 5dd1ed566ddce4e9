package vn.doingoai.documents.pdf;

import java.util.List;

/**
 * Something that stands on one page and is never split: a line, a table row, the page head.
 *
 * @param spaceBefore room above it, dropped at the top of a page
 * @param height its own height
 * @param keepWithNext whether the next box must stand on the same page
 * @param notes footnotes that must stand on the same page
 * @param repeated what is printed again above it when it opens a page: a table's header rows
 * @param drawing draws it, given its top
 */
record Box(
        float spaceBefore, float height, boolean keepWithNext, List<Note> notes, List<Box> repeated, Drawing drawing) {

    static Box of(float spaceBefore, float height, Drawing drawing) {
        return new Box(spaceBefore, height, false, List.of(), List.of(), drawing);
    }

    Box withNotes(List<Note> itsNotes) {
        return new Box(spaceBefore, height, keepWithNext, List.copyOf(itsNotes), repeated, drawing);
    }

    Box keptWithNext() {
        return new Box(spaceBefore, height, true, notes, repeated, drawing);
    }

    Box below(List<Box> header) {
        return new Box(spaceBefore, height, keepWithNext, notes, List.copyOf(header), drawing);
    }

    Box after(float space) {
        return new Box(space, height, keepWithNext, notes, repeated, drawing);
    }

    /** How a box appears on a page. */
    interface Drawing {
        void draw(Canvas canvas, float top);
    }
}
