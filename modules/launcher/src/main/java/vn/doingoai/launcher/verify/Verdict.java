package vn.doingoai.launcher.verify;

import java.util.List;

/**
 * What walking the chain of one tenant found.
 *
 * @param publications how many it has
 * @param head hash of the last one; whoever notes it elsewhere also notices when the end of a chain is cut off
 * @param findings what differs, the first broken link first; none when the chain holds
 */
public record Verdict(String tenant, int publications, String head, List<String> findings) {

    /** Copies the list. */
    public Verdict {
        findings = List.copyOf(findings);
    }
}
