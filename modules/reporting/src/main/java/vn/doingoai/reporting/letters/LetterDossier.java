package vn.doingoai.reporting.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.reporting.Issuer;
import vn.doingoai.reporting.outlines.LetterTemplate;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.requests.ReportRequest;

/**
 * A request with all that its letter is made from.
 *
 * @param rules in force on the day of the letter
 */
record LetterDossier(ReportRequest request, Outline outline, TenantSettings settings, RuleSet rules, Issuer issuer) {

    Optional<LetterTemplate> template() {
        return Optional.ofNullable(outline.letter());
    }

    Map<String, String> parameters() {
        return LetterParameters.of(settings, rules, request);
    }

    /** As its author worded it, else as the outline proposes. */
    Letter letter() {
        return request.letter().isEmpty() ? proposed() : Letter.fromJson(request.letter());
    }

    Letter proposed() {
        return template()
                .map(template -> Letter.proposed(template, titles(template.signer()), parameters()))
                .orElse(Letter.EMPTY);
    }

    private List<String> titles(LetterTemplate.Signer signer) {
        return settings.post(signer.post(), request.date())
                .map(SigningPost::titles)
                .orElse(List.of());
    }
}
