package vn.doingoai.conferences;

/** What the unit does at a conference. */
public enum ConferenceRole {
    /** Organises it. */
    HOST,
    /** Organises it with others. */
    CO_HOST,
    /** Takes part in somebody else's: no permit, and no row of form 03. */
    ATTENDEE;

    /** Whether the unit organises it, alone or not. */
    public boolean isOrganiser() {
        return this != ATTENDEE;
    }
}
