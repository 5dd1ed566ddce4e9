package vn.doingoai.reporting.letters;

import java.util.UUID;
import vn.doingoai.reporting.requests.RequestState;

/**
 * The letter of a request, for its page.
 *
 * @param request its key
 * @param version of the request
 * @param number and notation, or empty
 * @param worded whether its author changed what the outline proposes
 * @param proposed whether the outline proposes anything
 */
public record LetterView(
        UUID request,
        long version,
        RequestState state,
        String title,
        String number,
        Letter letter,
        boolean worded,
        boolean proposed) {}
