package vn.doingoai.kernel.organisation;

/** What a document did to a unit. */
public enum EstablishmentAct {
    ESTABLISHED,
    /** Said what the unit does and how it is organised. */
    FUNCTIONS,
    RENAMED,
    MERGED,
    SPLIT,
    DISSOLVED,
    OTHER
}
