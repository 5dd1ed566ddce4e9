package vn.doingoai.conferences.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doingoai.conferences.Dossier;
import vn.doingoai.conferences.PartKind;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** CF-02: nothing is missing in the dossier that the province has before it. */
record DossierComplete(RuleSetting setting) implements ConferenceRule {

    @Override
    public List<Finding> check(ConferenceFacts facts) {
        Dossier dossier = facts.details().dossier();
        Set<PartKind> missing = EnumSet.of(PartKind.REQUEST_LETTER, PartKind.PROJECT);
        if (dossier.opinionsRequired()) {
            missing.add(PartKind.OPINIONS);
        }
        dossier.parts().forEach(part -> missing.remove(part.kind()));
        boolean incomplete = facts.state().isWithProvince() && facts.needsPermit() && !missing.isEmpty();
        return setting.brokenIf(
                incomplete, "parts", missing.stream().map(PartKind::words).collect(Collectors.joining("; ")));
    }
}
