package vn.doingoai.delegations.forms;

import java.util.Locale;
import java.util.Set;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.PlanStatus;
import vn.doingoai.delegations.ResultDetails;
import vn.doingoai.kernel.error.BusinessException;

/**
 * "X" in one of the two columns of "Loại đoàn".
 *
 * @param status what the mark says
 */
record MarkCell(PlanStatus status) implements FormCell {

    private static final Set<String> MARKS = Set.of("x", "×", "✓", "✔", "√", "v");

    @Override
    public String print(DelegationContent content) {
        return content.getResult().getPlanStatus() == status ? "X" : "";
    }

    @Override
    public void read(String text, DelegationContent content) {
        ResultDetails result = content.getResult();
        String mark = text.strip().toLowerCase(Locale.ROOT);
        if (MARKS.contains(mark)) {
            result.setPlanStatus(status);
        } else if (!mark.isEmpty()) {
            throw new BusinessException("form-mark", text);
        } else if (result.getPlanStatus() == status) {
            result.setPlanStatus(null);
        }
    }
}
