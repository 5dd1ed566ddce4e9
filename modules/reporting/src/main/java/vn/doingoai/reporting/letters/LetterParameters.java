package vn.doingoai.reporting.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.rules.RuleCatalogue;
import vn.doingoai.kernel.rules.RuleDefinition;
import vn.doingoai.kernel.rules.RuleParameter;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.reporting.outlines.RuleNames;
import vn.doingoai.reporting.requests.ReportRequest;
import vn.doingoai.reporting.requests.RequestParameters;
import vn.doingoai.reporting.templates.DocumentDay;

/** What a letter may say as {@code {{p.name}}} and {@code {{rule.OUT-09.max}}}. */
final class LetterParameters {

    private LetterParameters() {}

    static Map<String, String> of(TenantSettings tenant, RuleSet rules, ReportRequest request) {
        Map<String, String> parameters = RequestParameters.of(tenant, request);
        String day = DocumentDay.of(request.deadline());
        parameters.put("deadline", request.isDeadlineInclusive() ? "chậm nhất ngày " + day : "trước ngày " + day);
        parameters.put("letterReference", reference(request));
        parameters.putAll(numbers(rules, tenant.houseStyle().padTwoDigits()));
        return parameters;
    }

    /** Number and date of the letter, or room to write them by hand. */
    private static String reference(ReportRequest request) {
        LocalDate date = request.date();
        if (request.number().isEmpty()) {
            return "số...... ngày      /" + DocumentDay.month(date);
        }
        return "số " + request.number() + " ngày " + DocumentDay.of(date);
    }

    private static Map<String, String> numbers(RuleSet rules, boolean padded) {
        Map<String, String> numbers = new HashMap<>();
        for (RuleDefinition rule : RuleCatalogue.load().all()) {
            for (RuleParameter parameter : rule.parameters()) {
                if (parameter.type() == RuleParameter.Type.NUMBER) {
                    int number = rules.get(rule.id()).number(parameter.name());
                    numbers.put(RuleNames.of(rule, parameter), text(number, padded));
                    numbers.put(RuleNames.above(rule, parameter), text(number + 1, padded));
                }
            }
        }
        return numbers;
    }

    private static String text(int number, boolean padded) {
        return padded && number > 0 ? String.format(Locale.ROOT, "%02d", number) : Integer.toString(number);
    }
}
