package vn.doingoai.documents;

import java.util.List;

/**
 * Text that goes with a document, upright like the document itself.
 *
 * @param title what it is and what it is about, as in "ĐỀ CƯƠNG"
 * @param attachment the line under the title, as in "(Kèm theo Công văn số 1705/UBND-NC ngày 30/8/2019 của UBND tỉnh)"
 * @param blocks its content
 */
public record TextEnclosure(Title title, String attachment, List<Block> blocks) implements Enclosure {

    /** Copies the list. */
    public TextEnclosure {
        blocks = List.copyOf(blocks);
    }
}
