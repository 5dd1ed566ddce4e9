package vn.doingoai.delegations.pages;

import java.util.UUID;
import java.util.function.Function;
import vn.doingoai.delegations.CostLine;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.Leg;
import vn.doingoai.delegations.Member;
import vn.doingoai.delegations.WorkingPartner;

/** The rows of the form of a delegation: some are shown empty to be filled in, and those are not kept. */
final class FormRows {

    private FormRows() {}

    /** Shows an empty row where there is none yet. */
    static void invite(DelegationContent content, Direction direction) {
        if (direction == Direction.OUT && content.getLegs().isEmpty()) {
            content.getLegs().add(new Leg());
        }
        if (content.getPartners().isEmpty()) {
            content.getPartners().add(new WorkingPartner());
        }
        if (content.getCosts().isEmpty()) {
            content.getCosts().add(new CostLine());
        }
    }

    /**
     * A copy without empty rows; an amount with a rate gets its equivalent in đồng.
     *
     * @param partners the key of a partner by name, or null for one whom the tenant does not know
     */
    static DelegationContent tidy(DelegationContent typed, Function<String, UUID> partners) {
        DelegationContent content = new DelegationContent(typed);
        content.getLegs().removeIf(new Leg()::equals);
        content.getMembers().removeIf(new Member()::equals);
        content.getPartners().removeIf(partner -> partner.getName().isEmpty());
        content.getCosts().removeIf(new CostLine()::equals);
        content.getPartners().forEach(partner -> partner.setPartnerId(partners.apply(partner.getName())));
        for (CostLine line : content.getCosts()) {
            if (!line.getCurrency().equals("VND")) {
                CostTotal.inDong(line).ifPresent(line::setVnd);
            }
        }
        return content;
    }
}
