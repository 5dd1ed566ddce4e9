package vn.doingoai.conferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What the fields of the page offer. */
@Named("conferenceChoices")
@ApplicationScoped
public class ConferenceChoices {

    /** Kinds of conference. */
    public ConferenceKind[] getKinds() {
        return ConferenceKind.values();
    }

    /** Who may be asked for a permit. */
    public ApprovalLevel[] getLevels() {
        return ApprovalLevel.values();
    }

    /** Who may pay. */
    public CostSource[] getSources() {
        return CostSource.values();
    }
}
