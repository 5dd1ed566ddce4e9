package vn.doingoai.delegations.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.Purpose;

/**
 * What a delegation is for.
 *
 * @param content "Nội dung hoạt động"
 * @param justification why it is needed, its aim and effect (Đề cương III.2)
 * @param necessary whether a reviewer has confirmed that it is really needed and serves foreign affairs
 * @param partners whom it works with
 */
public record TripSubject(
        String name,
        @Nullable DelegationCategory category,
        @Nullable Purpose purpose,
        String content,
        String justification,
        boolean necessary,
        List<TripPartner> partners) {
    /** Copies the list. */
    public TripSubject {
        partners = List.copyOf(partners);
    }
}
