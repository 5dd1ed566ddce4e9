package vn.doingoai.partners;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One partner with whom it is connected.
 *
 * @param details what is said about it; without the contact for who may not see it
 * @param winner the partner that it stands for since it was merged, or null
 * @param merged rows that were merged into it, directly or not
 * @param predecessors partners that it succeeded
 * @param successor the partner that took its place, or null
 */
public record PartnerView(
        UUID id,
        long version,
        PartnerDetails details,
        @Nullable PartnerChoice winner,
        List<PartnerChoice> merged,
        List<PartnerChoice> predecessors,
        @Nullable PartnerChoice successor) {

    /** Copies the lists. */
    public PartnerView {
        merged = List.copyOf(merged);
        predecessors = List.copyOf(predecessors);
    }
}
