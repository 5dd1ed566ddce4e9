package vn.doingoai.conferences;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request for a permit.
 *
 * @param level who is asked
 * @param ministerialDelegates whether heads of state or delegates of ministerial rank take part
 * @param sensitiveContent whether it is about sovereignty, defence, security, ethnic or religious affairs, human rights
 *     or state secrets
 * @param opinionsRequired whether other agencies have to be asked
 * @param received the day on which the province has it, or null
 * @param consulted the day on which other agencies were asked, or null
 * @param replied the day on which the last of them answered, or null
 * @param parts what is there
 */
public record Dossier(
        ApprovalLevel level,
        boolean ministerialDelegates,
        boolean sensitiveContent,
        boolean opinionsRequired,
        @Nullable LocalDate received,
        @Nullable LocalDate consulted,
        @Nullable LocalDate replied,
        List<DossierPart> parts)
        implements Serializable {

    /** Puts the parts in their order. */
    public Dossier {
        parts = parts.stream().sorted(Comparator.comparing(DossierPart::kind)).toList();
    }

    /** What nobody has begun. */
    public static Dossier none() {
        return new Dossier(ApprovalLevel.PROVINCE_CHAIR, false, false, false, null, null, null, List.of());
    }
}
