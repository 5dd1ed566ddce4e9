package vn.doingoai.reporting.requests;

/** Life of a request: written, sent to the units, ended. */
public enum RequestState {
    /** Only the province sees it. */
    DRAFT,
    /** The units addressed answer it. */
    ISSUED,
    /** Nothing more is taken in. */
    CLOSED
}
