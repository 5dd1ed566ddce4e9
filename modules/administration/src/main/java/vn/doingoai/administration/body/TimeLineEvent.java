package vn.doingoai.administration.body;

import java.time.LocalDate;

/**
 * Something that happened to the body.
 *
 * @param day on which
 * @param subject name of the unit, title of the document, or names of the provinces that ended
 * @param detail the unit that it followed, the issuer of the document, the province that came; empty where there is none
 * @param word RENAMED, MERGED_INTO … of a succession; ESTABLISHED … of a document; else empty
 * @param summary what a document is about; else empty
 */
public record TimeLineEvent(LocalDate day, Kind kind, String subject, String detail, String word, String summary) {

    /** What happened. */
    public enum Kind {
        /** A unit began, as a document of its own says. */
        BEGAN,
        /** A unit began, as the list of units has it and no document says. */
        LISTED,
        /** A unit followed another. */
        FOLLOWED,
        /** A unit ended and none followed it here. */
        ENDED,
        DOCUMENT,
        /** The province itself became another, or part of one. */
        PROVINCE
    }

    /** An event that is told by the name of a unit. */
    static TimeLineEvent of(LocalDate day, Kind kind, BodyUnit unit) {
        return new TimeLineEvent(day, kind, unit.name(), "", "", "");
    }
}
