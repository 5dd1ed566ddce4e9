package vn.doingoai.delegations.travel;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/**
 * What is kept of an application. Invitations with images of identity papers and membership of the Party are sensitive
 * and are not kept.
 *
 * @param official công vụ, or việc riêng
 * @param destination where to, in words
 * @param decisionNumber number of the decision; empty before
 */
public record TravelDossierDetails(
        LocalDate received,
        String applicant,
        boolean official,
        String destination,
        TravelOutcome outcome,
        String decisionNumber,
        @Nullable LocalDate decisionDate)
        implements Serializable {

    /** Cleans the words and refuses what is incomplete. */
    public TravelDossierDetails {
        applicant = CleanText.clean(applicant);
        destination = CleanText.clean(destination);
        decisionNumber = CleanText.clean(decisionNumber);
        if (applicant.isEmpty()) {
            throw new InvalidInputException("applicant", "private-person");
        }
    }
}
