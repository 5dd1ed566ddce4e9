package vn.doingoai.reporting.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.rules.RuleSets;
import vn.doingoai.reporting.Issuer;
import vn.doingoai.reporting.outlines.LetterTemplate;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.requests.ReportRequest;

/** Gathers what the letter of a request is made from, inside the transaction of who asks. */
@ApplicationScoped
class LetterDossiers {

    @Inject
    OutlineQueries outlines;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentTenant tenant;

    @Inject
    RuleSets rules;

    /** What belongs to this request; not found when there is none. */
    LetterDossier get(@Nullable ReportRequest request) {
        if (request == null) {
            throw new NotFoundException();
        }
        Outline outline = outlines.get(request.outlineId());
        TenantSettings settings = tenant.get().settings();
        return new LetterDossier(
                request, outline, settings, rules.on(request.date()), issuer(request, outline.letter(), settings));
    }

    private Issuer issuer(ReportRequest request, @Nullable LetterTemplate letter, TenantSettings settings) {
        if (letter == null || letter.issuer() == LetterTemplate.Issuer.PROVINCE) {
            return Issuer.province(settings);
        }
        UUID body = organisation.existingOn(request.date()).stream()
                .filter(unit -> unit.code().equals(settings.foreignAffairsBody()))
                .map(UnitRow::id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Issuer.of(organisation.get(body));
    }
}
