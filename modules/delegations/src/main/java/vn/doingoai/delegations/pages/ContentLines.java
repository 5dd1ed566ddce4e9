package vn.doingoai.delegations.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.CostLine;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.DelegationDetails;
import vn.doingoai.delegations.HeadOfDelegation;
import vn.doingoai.delegations.PlanDetails;
import vn.doingoai.delegations.ResultDetails;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.ui.convert.LocalDateConverter;
import vn.doingoai.ui.convert.NumberConverter;
import vn.doingoai.ui.text.PageMessages;

/** Writes a delegation down field by field, so that two versions of it can be laid side by side. */
record ContentLines(PageMessages messages, DelegationChoices choices) {

    /** The fields in which two versions differ, as people read them. */
    List<Difference> compare(DelegationContent mine, DelegationContent theirs) {
        Map<String, String> one = lines(mine);
        Map<String, String> other = lines(theirs);
        return one.entrySet().stream()
                .map(line -> new Difference(line.getKey(), line.getValue(), other.getOrDefault(line.getKey(), "")))
                .filter(line -> !line.mine().equals(line.theirs()))
                .toList();
    }

    private Map<String, String> lines(DelegationContent content) {
        Map<String, String> lines = new LinkedHashMap<>();
        details(content.getDetails(), lines);
        HeadOfDelegation head = content.getHead();
        lines.put("trip.leaderName", head.getName());
        lines.put("trip.leaderPost", head.getPost());
        lines.put("trip.rank", word("rank", head.getRank()));
        plan(content.getPlan(), lines);
        result(content.getResult(), lines);
        lines.put(
                "trip.legs",
                each(content.getLegs().stream()
                        .map(leg -> joined(
                                leg.getCountry() == null ? "" : Countries.name(leg.getCountry()),
                                leg.getPlace(),
                                text(leg.getWorkingDays()),
                                text(leg.getTransitDays())))));
        lines.put(
                "trip.members",
                each(content.getMembers().stream()
                        .map(member ->
                                joined(member.getName(), member.getPost(), member.getUnitName(), member.getTask()))));
        lines.put("trip.partners", each(content.getPartners().stream().map(partner -> partner.getName())));
        lines.put("trip.costs", each(content.getCosts().stream().map(this::cost)));
        lines.put("trip.coHosts", each(content.getCoHosts().stream().map(choices::unit)));
        return lines;
    }

    private void details(DelegationDetails details, Map<String, String> lines) {
        lines.put("trip.name", details.getName());
        lines.put("trip.category", joined(word("category", details.getCategory()), details.getCategoryText()));
        lines.put("trip.purpose", word("purpose", details.getPurpose()));
        lines.put("trip.content", details.getContent());
        lines.put("trip.memberCount", text(details.getMemberCount()));
        lines.put("trip.totalDays.OUT", text(details.getTotalDays()));
        String country = details.getFromCountry();
        lines.put("trip.fromCountry", country == null ? "" : Countries.name(country));
    }

    private void plan(PlanDetails plan, Map<String, String> lines) {
        lines.put("trip.justification", plan.getJustification());
        lines.put("trip.quarter", text(plan.getQuarter()));
        lines.put("trip.exception", joined(word("exception", plan.getEventException()), plan.getExceptionDocument()));
        lines.put("trip.laos", word("laos", plan.getLaosExemption()));
    }

    private void result(ResultDetails result, Map<String, String> lines) {
        lines.put("trip.when", joined(day(result.getStart()), day(result.getEnd())));
        lines.put("trip.planStatus", word("planStatus", result.getPlanStatus()));
        lines.put("trip.approvalDocument", result.getApprovalDocument());
        lines.put("trip.decisionNumber", joined(result.getDecisionNumber(), day(result.getDecisionDate())));
        lines.put("trip.reportNumber", joined(result.getReportNumber(), day(result.getReportDate())));
        lines.put("trip.hostLevel", word("hostLevel", result.getHostLevel()));
        lines.put("trip.invitedBy", word("invitedBy", result.getInvitedBy()));
        lines.put("trip.guidedBy", result.getGuidedBy());
        lines.put("trip.organizer", word("organizer", result.getOrganizer()));
    }

    private String cost(CostLine line) {
        String amount = NumberConverter.print(line.getAmount());
        String money = amount.isEmpty() ? "" : amount + " " + line.getCurrency();
        return joined(word("funding", line.getSource()), line.getItem(), line.getPayer(), money);
    }

    private String word(String kind, @Nullable Enum<?> value) {
        return value == null ? "" : messages.text("trip." + kind + "." + value.name());
    }

    private static String day(@Nullable LocalDate day) {
        return LocalDateConverter.print(day);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String each(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        List<String> filled = new ArrayList<>(List.of(parts));
        filled.removeIf(String::isEmpty);
        return String.join(", ", filled);
    }
}
