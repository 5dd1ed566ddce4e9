package vn.doingoai.delegations.forms;

import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.LaosExemption;
import vn.doingoai.delegations.Leg;
import vn.doingoai.delegations.Phase;
import vn.doingoai.delegations.Purpose;

/**
 * What a form does not say and its words tell, for a row that it creates: what the delegation is for, why it is needed,
 * and whether an exchange with Laos is a yearly one. People put it right in the register; the rules judge it meanwhile.
 */
final class NewRow {

    private static final String LAOS = "LA";

    private NewRow() {}

    static void complete(DelegationContent content, Phase phase) {
        String words =
                content.getDetails().getName() + " " + content.getDetails().getContent();
        boolean silent = content.getDetails().getPurpose() == null;
        if (silent && !content.getDetails().getContent().isEmpty()) {
            content.getDetails().setPurpose(Spellings.PURPOSES.within(words).orElse(Purpose.OTHER));
        }
        if (phase == Phase.PLAN && content.getPlan().getJustification().isEmpty()) {
            content.getPlan().setJustification(content.getDetails().getContent());
        }
        if (content.getLegs().stream().map(Leg::getCountry).anyMatch(LAOS::equals)) {
            content.getPlan().setLaosExemption(Spellings.LAOS.within(words).orElse(LaosExemption.NONE));
        }
    }
}
