package vn.doingoai.reporting.requests;

import java.util.List;
import java.util.UUID;

/** A request with its addressees, for the page that shows or rewrites it. */
public record RequestView(UUID id, long version, RequestState state, RequestDraft content, int submissions) {

    /** Keys of the units addressed. */
    public List<UUID> units() {
        return content.units();
    }
}
