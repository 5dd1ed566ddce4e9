package vn.doingoai.delegations;

import java.io.Serializable;
import java.util.Optional;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;

/**
 * A rule that a delegation breaks.
 *
 * @param reason why it passes all the same; empty when none was given
 * @param reasonBy full name of who gave it
 */
public record FindingView(Finding finding, String reason, String reasonBy) implements Serializable {

    static FindingView of(Finding finding, Optional<Reason> reason) {
        return new FindingView(
                finding,
                reason.map(Reason::text).orElse(""),
                reason.map(Reason::by).orElse(""));
    }

    /** Whether it keeps the plan from being handed in: a block always, a warning until somebody gives a reason. */
    public boolean stops() {
        return finding.severity() == Severity.BLOCK || isUnreasoned();
    }

    /** Whether it is a warning without a reason. */
    public boolean isUnreasoned() {
        return finding.severity() == Severity.WARN && reason.isEmpty();
    }
}
