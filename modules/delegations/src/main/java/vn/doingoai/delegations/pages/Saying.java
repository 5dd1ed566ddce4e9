package vn.doingoai.delegations.pages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.doingoai.delegations.FindingView;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;

/** All that the rules say of the delegation on a page, with the reasons typed beside the warnings. */
public class Saying implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<SaidFinding> all = new ArrayList<>();
    private final Map<String, String> reasons = new HashMap<>();
    private List<FindingView> stored = List.of();
    private boolean asked;

    /** What was stored, with its reasons. */
    void show(List<FindingView> findings, Function<Finding, String> sentences) {
        stored = findings;
        reasons.clear();
        findings.forEach(each ->
                reasons.merge(each.finding().rule(), each.reason(), (one, other) -> one.isEmpty() ? other : one));
        say(findings, sentences);
    }

    /** What was found in what is typed; a reason stays with a finding that was stored just so. */
    void found(List<Finding> findings, Function<Finding, String> sentences) {
        say(findings.stream().map(this::known).toList(), sentences);
    }

    private FindingView known(Finding finding) {
        return stored.stream()
                .filter(each -> each.finding().equals(finding))
                .findFirst()
                .orElseGet(() -> new FindingView(finding, "", ""));
    }

    private void say(List<FindingView> findings, Function<Finding, String> sentences) {
        asked = true;
        all.clear();
        Set<String> asked = new HashSet<>();
        for (FindingView each : findings) {
            Finding finding = each.finding();
            boolean asks = finding.severity() == Severity.WARN && asked.add(finding.rule());
            all.add(new SaidFinding(each, sentences.apply(finding), asks));
        }
    }

    /** The reasons that were typed, for warnings that are there. */
    Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        for (SaidFinding each : all) {
            String typed = reasons.get(each.rule());
            if (each.asks() && typed != null && !typed.isBlank()) {
                given.put(each.rule(), typed.strip());
            }
        }
        return given;
    }

    /** Whether the rules were asked yet. */
    public boolean isAsked() {
        return asked;
    }

    /** All findings in the order of the rules. */
    public List<SaidFinding> getAll() {
        return all;
    }

    /** What is said of a field. */
    public List<SaidFinding> of(String field) {
        return all.stream().filter(each -> each.field().equals(field)).toList();
    }

    /** How many findings of a severity there are. */
    public long count(String severity) {
        return all.stream().filter(each -> each.severity().equals(severity)).count();
    }

    /** Reasons by rule, as typed. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
