package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals boxes to pages. Boxes kept together move together; a page's footnotes take their room from its text. What is
 * higher than a page by itself gives up its wish to be kept, and footnotes that do not fit run on to the next page.
 */
final class Paginator {

    private final float height;
    private final List<Page> pages = new ArrayList<>();
    private final List<Line> pendingNotes = new ArrayList<>();
    private Page page;

    private Paginator(float height) {
        this.height = height;
        page = new Page(height);
        pages.add(page);
    }

    static List<Page> paginate(List<Box> boxes, float height) {
        Paginator paginator = new Paginator(height);
        int start = 0;
        while (start < boxes.size()) {
            int end = start + 1;
            while (end < boxes.size() && boxes.get(end - 1).keepWithNext()) {
                end++;
            }
            paginator.place(boxes.subList(start, end));
            start = end;
        }
        return paginator.pages;
    }

    private void place(List<Box> kept) {
        if (!page.fits(kept) && !page.isFresh()) {
            turn(kept.get(0).repeated());
        }
        if (page.fits(kept)) {
            kept.forEach(this::add);
        } else {
            kept.forEach(this::placeAlone);
        }
    }

    private void placeAlone(Box box) {
        while (!page.fits(List.of(box)) && !page.isFresh()) {
            turn(box.repeated());
        }
        add(box);
    }

    private void add(Box box) {
        page.add(box);
        box.notes().forEach(note -> pendingNotes.addAll(note.lines()));
        page.takeNotes(pendingNotes);
    }

    private void turn(List<Box> repeated) {
        page = new Page(height);
        pages.add(page);
        page.repeat(repeated);
        page.takeNotes(pendingNotes);
    }
}
