package vn.doingoai.conferences.forms;

import java.util.UUID;
import vn.doingoai.conferences.Conference;
import vn.doingoai.conferences.ConferenceDetails;
import vn.doingoai.conferences.ConferenceState;

/** A conference of the register as the form sees it. */
record StoredRow(UUID id, ConferenceState state, ConferenceDetails details) {

    static StoredRow of(Conference conference) {
        return new StoredRow(conference.id(), conference.state(), conference.details());
    }
}
