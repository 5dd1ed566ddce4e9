package vn.doingoai.conferences;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;

/**
 * A stored finding with the reason that was given for it.
 *
 * @param reason why it is right all the same, or empty
 * @param by full name of who gave it, or empty
 * @param at when, or null
 */
public record Judged(
        Finding finding, String reason, String by, @Nullable Instant at) implements Serializable {

    /** Whether it keeps the dossier from being handed in: a block, or a warning without a reason. */
    public boolean stops() {
        return finding.severity() == Severity.BLOCK || (finding.severity() == Severity.WARN && reason.isEmpty());
    }

    /** What the sentence shows. */
    public List<String> arguments() {
        return finding.arguments();
    }
}
