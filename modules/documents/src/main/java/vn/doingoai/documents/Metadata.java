package vn.doingoai.documents;

import java.time.OffsetDateTime;

/**
 * What the file says about itself (Phụ lục VI of Nghị định 30: Subject, OrganName, Language). The instant is given and
 * never read from a clock, so that the same document always gives the same bytes.
 *
 * @param title name for window titles and archives
 * @param author the issuing body
 * @param created when the document was made, with its offset
 * @param language BCP 47 tag of the text, "vi-VN"
 */
public record Metadata(String title, String author, OffsetDateTime created, String language) {

    /** The language of this portal's documents. */
    public static final String VIETNAMESE = "vi-VN";

    /** Metadata of a document in Vietnamese. */
    public static Metadata vietnamese(String title, String author, OffsetDateTime created) {
        return new Metadata(title, author, created, VIETNAMESE);
    }
}
