package vn.doingoai.reporting.letters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.Issuer;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineReader;
import vn.doingoai.reporting.requests.ReportRequest;
import vn.doingoai.reporting.requests.RequestDraft;

/** The request of Quảng Bình of 2019, made from what the province's folder says. */
final class LetterFixture {

    private static final Path FOLDER = Path.of("../../tenants/quang-binh");

    private LetterFixture() {}

    static LetterDossier dossier(String number) {
        return dossier(number, RuleSet.read(FOLDER.resolve("rules.yaml")));
    }

    /** With other rules than the province's own. */
    static LetterDossier dossier(RuleSetting... changed) {
        RuleSet set = RuleSet.read(FOLDER.resolve("rules.yaml"));
        Map<String, RuleSetting> rules = new HashMap<>(set.rules());
        for (RuleSetting rule : changed) {
            rules.put(rule.rule(), rule);
        }
        return dossier(
                "", new RuleSet(set.id(), set.tenant(), set.key(), set.version(), set.validFrom(), set.basis(), rules));
    }

    static RuleSetting rule(String id) {
        return RuleSet.read(FOLDER.resolve("rules.yaml")).get(id);
    }

    private static LetterDossier dossier(String number, RuleSet rules) {
        TenantSettings settings = TenantSettings.read(FOLDER.resolve("tenant.yaml"));
        Outline outline = OutlineReader.parse(YamlFile.text(FOLDER.resolve("outlines/quang-binh-annual.yaml")));
        return new LetterDossier(request(number), outline, settings, rules, Issuer.province(settings));
    }

    private static ReportRequest request(String number) {
        return new ReportRequest(new RequestDraft(
                "Báo cáo kết quả hoạt động đối ngoại năm 2019 và kế hoạch hoạt động đối ngoại năm 2020",
                number,
                LocalDate.of(2019, 9, 3),
                UUID.randomUUID(),
                Period.year(2019),
                LocalDate.of(2019, 9, 15),
                false,
                List.of(),
                "",
                List.of()));
    }
}
