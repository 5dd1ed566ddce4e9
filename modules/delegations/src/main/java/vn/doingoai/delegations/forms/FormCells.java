package vn.doingoai.delegations.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.PlanStatus;

/** The cells of one form by key of column, in the order in which they are read. */
final class FormCells {

    private final Map<String, FormCell> cells = new LinkedHashMap<>();

    /**
     * The cells of a form of a year.
     *
     * @param partners key of the partner that a name means
     */
    FormCells(int year, Leaders leaders, Function<String, Optional<UUID>> partners) {
        cells.put(
                "name",
                new TextCell(
                        c -> c.getDetails().getName(),
                        (c, text) -> c.getDetails().setName(text)));
        cells.put("category", new CategoryCell());
        cells.put("leader", new LeaderCell(leaders));
        cells.put(
                "memberCount",
                new CountCell(
                        c -> c.getDetails().getMemberCount(),
                        (c, n) -> c.getDetails().setMemberCount(n)));
        places(partners);
        cells.put(
                "content",
                new TextCell(
                        c -> c.getDetails().getContent(),
                        (c, text) -> c.getDetails().setContent(text)));
        times(year);
        cells.put("costs", new CostsCell());
        cells.put("report", new ReportCell(year));
        supplement();
        cells.put("inPlan", new MarkCell(PlanStatus.IN_PLAN));
        cells.put("offPlan", new MarkCell(PlanStatus.OFF_PLAN));
    }

    private void places(Function<String, Optional<UUID>> partners) {
        cells.put("countries", new CountriesCell());
        cells.put("fromCountry", new FromCountryCell());
        cells.put("partners", new PartnersCell(partners));
    }

    private void times(int year) {
        cells.put(
                "totalDays",
                new CountCell(
                        c -> c.getDetails().getTotalDays(),
                        (c, n) -> c.getDetails().setTotalDays(n)));
        cells.put("quarter", new QuarterCell(year));
        cells.put("dates", new DatesCell(year));
    }

    /** Columns that a form does not print and its rules ask for. */
    private void supplement() {
        cells.put(
                "purpose",
                new ChoiceCell<>(
                        Spellings.PURPOSE_NAMES,
                        c -> c.getDetails().getPurpose(),
                        (c, purpose) -> c.getDetails().setPurpose(purpose)));
        cells.put(
                "justification",
                new TextCell(
                        c -> c.getPlan().getJustification(),
                        (c, text) -> c.getPlan().setJustification(text)));
        cells.put(
                "rank",
                new ChoiceCell<>(
                        Spellings.RANK_NAMES,
                        c -> c.getHead().getRank(),
                        (c, rank) -> c.getHead().setRank(rank)));
        cells.put("workingDays", new WorkingDaysCell());
    }

    /** The cell of a column. */
    FormCell get(String column) {
        FormCell cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(column);
        }
        return cell;
    }

    /** The text of a delegation in each column. */
    Map<String, String> print(Iterable<String> columns, DelegationContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String column : columns) {
            texts.put(column, get(column).print(content));
        }
        return texts;
    }
}
