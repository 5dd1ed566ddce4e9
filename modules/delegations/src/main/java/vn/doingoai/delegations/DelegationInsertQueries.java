package vn.doingoai.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.doingoai.kernel.persistence.BulkInsert;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.rules.Finding;

/**
 * Writes new delegations by a handful of statements, however many they are, where the entities would be written one by one.
 * A column that is added to the register is added here too; a test compares what is read back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DelegationInsertQueries {

    @Inject
    Sql sql;

    private static final BulkInsert<Written> DELEGATIONS = result(plan(details(new BulkInsert<Written>("delegation")
            .column("id", "uuid", w -> w.row().id())
            .column("unit_id", "uuid", w -> w.row().unitId())
            .column("plan_item_id", "uuid", w -> w.row().planItemId())
            .column("phase", "text", w -> w.row().phase())
            .column("direction", "text", w -> w.row().direction())
            .column("year", "integer", w -> w.row().year())
            .column("state", "text", w -> w.row().state())
            .column("rule_set_id", "uuid", w -> w.row().ruleSetId())
            .column("source", "text", w -> w.row().trail().source())
            .column("source_ref", "text", w -> w.row().trail().sourceReference())
            .column("created_at", "timestamptz", w -> w.row().trail().created().at())
            .column("created_by", "text", w -> w.row().trail().created().by())
            .column("updated_at", "timestamptz", w -> w.row().trail().updated().at())
            .column("updated_by", "text", w -> w.row().trail().updated().by()))));

    private static final BulkInsert<Line<Leg>> LEGS = DelegationInsertQueries.<Leg>lines("delegation_leg")
            .column("country", "text", line -> line.value().getCountry())
            .column("place", "text", line -> line.value().getPlace())
            .column("working_days", "integer", line -> line.value().getWorkingDays())
            .column("transit_days", "integer", line -> line.value().getTransitDays());

    private static final BulkInsert<Line<Member>> MEMBERS = DelegationInsertQueries.<Member>lines("delegation_member")
            .column("name", "text", line -> line.value().getName())
            .column("post", "text", line -> line.value().getPost())
            .column("unit_name", "text", line -> line.value().getUnitName())
            .column("unit_leader", "boolean", line -> line.value().isUnitLeader())
            .column("task", "text", line -> line.value().getTask())
            .column("leader_id", "uuid", line -> line.value().getLeaderId())
            .column("managed_by", "text", line -> line.value().getManagedBy());

    private static final BulkInsert<Line<WorkingPartner>> PARTNERS = DelegationInsertQueries.<WorkingPartner>lines(
                    "delegation_partner")
            .column("partner_id", "uuid", line -> line.value().getPartnerId())
            .column("name", "text", line -> line.value().getName());

    private static final BulkInsert<Line<CostLine>> COSTS = DelegationInsertQueries.<CostLine>lines("delegation_cost")
            .column("source", "text", line -> line.value().getSource())
            .column("item", "text", line -> line.value().getItem())
            .column("payer", "text", line -> line.value().getPayer())
            .column("amount", "numeric", line -> line.value().getAmount())
            .column("currency", "text", line -> line.value().getCurrency())
            .column("vnd", "numeric", line -> line.value().getVnd())
            .column("rate", "numeric", line -> line.value().getRate())
            .column("rate_date", "date", line -> line.value().getRateDate());

    private static final BulkInsert<Line<UUID>> CO_HOSTS =
            DelegationInsertQueries.<UUID>lines("delegation_co_host").column("unit_id", "uuid", Line::value);

    private static final BulkInsert<Line<Finding>> FINDINGS = DelegationInsertQueries.<Finding>lines(
                    "delegation_finding")
            .column("rule", "text", line -> line.value().rule())
            .column("severity", "text", line -> line.value().severity())
            .column("field", "text", line -> line.value().field())
            .column("message", "text", line -> line.value().message())
            .column("arguments", "text", line -> String.join("\n", line.value().arguments()));

    private record Written(Delegation row, DelegationContent content) {}

    /** A row inside a delegation, and where it stands. */
    private record Line<T>(UUID delegation, int ordinal, T value) {}

    /** Inserts new rows with all that stands in them. */
    void insert(Collection<Delegation> rows) {
        List<Written> written =
                rows.stream().map(row -> new Written(row, row.content())).toList();
        DELEGATIONS.run(sql, written);
        LEGS.run(sql, of(written, w -> w.content().getLegs()));
        MEMBERS.run(sql, of(written, w -> w.content().getMembers()));
        PARTNERS.run(sql, of(written, w -> w.content().getPartners()));
        COSTS.run(sql, of(written, w -> w.content().getCosts()));
        CO_HOSTS.run(sql, of(written, w -> w.content().getCoHosts()));
        FINDINGS.run(
                sql,
                of(
                        written,
                        w -> w.row().findings().stream()
                                .map(FindingView::finding)
                                .toList()));
    }

    private static <T> List<Line<T>> of(List<Written> written, Function<Written, List<T>> values) {
        List<Line<T>> lines = new ArrayList<>();
        for (Written each : written) {
            int ordinal = 1;
            for (T value : values.apply(each)) {
                lines.add(new Line<>(each.row().id(), ordinal++, value));
            }
        }
        return lines;
    }

    private static <T> BulkInsert<Line<T>> lines(String table) {
        return new BulkInsert<Line<T>>(table)
                .newKeys()
                .column("delegation_id", "uuid", Line::delegation)
                .column("ordinal", "integer", Line::ordinal);
    }

    private static BulkInsert<Written> details(BulkInsert<Written> insert) {
        return insert.column("name", "text", w -> w.content().getDetails().getName())
                .column("category", "text", w -> w.content().getDetails().getCategory())
                .column("category_text", "text", w -> w.content().getDetails().getCategoryText())
                .column("purpose", "text", w -> w.content().getDetails().getPurpose())
                .column("content", "text", w -> w.content().getDetails().getContent())
                .column("member_count", "integer", w -> w.content().getDetails().getMemberCount())
                .column("total_days", "integer", w -> w.content().getDetails().getTotalDays())
                .column("from_country", "text", w -> w.content().getDetails().getFromCountry())
                .column("leader_name", "text", w -> w.content().getHead().getName())
                .column("leader_post", "text", w -> w.content().getHead().getPost())
                .column("leader_rank", "text", w -> w.content().getHead().getRank())
                .column("leader_id", "uuid", w -> w.content().getHead().getLeaderId());
    }

    private static BulkInsert<Written> plan(BulkInsert<Written> insert) {
        return insert.column(
                        "planned_quarter", "integer", w -> w.content().getPlan().getQuarter())
                .column("justification", "text", w -> w.content().getPlan().getJustification())
                .column("necessary", "boolean", w -> w.content().getPlan().isNecessary())
                .column(
                        "funding_confirmed",
                        "boolean",
                        w -> w.content().getPlan().isFundingConfirmed())
                .column("laos_exemption", "text", w -> w.content().getPlan().getLaosExemption())
                .column("event_exception", "text", w -> w.content().getPlan().getEventException())
                .column("exception_document", "text", w -> w.content().getPlan().getExceptionDocument())
                .column("amendment_of", "uuid", w -> w.content().getPlan().getAmendmentOf());
    }

    private static BulkInsert<Written> result(BulkInsert<Written> insert) {
        return insert.column("start_date", "date", w -> w.content().getResult().getStart())
                .column("end_date", "date", w -> w.content().getResult().getEnd())
                .column("plan_status", "text", w -> w.content().getResult().getPlanStatus())
                .column(
                        "approval_document",
                        "text",
                        w -> w.content().getResult().getApprovalDocument())
                .column("decision_number", "text", w -> w.content().getResult().getDecisionNumber())
                .column("decision_date", "date", w -> w.content().getResult().getDecisionDate())
                .column("report_number", "text", w -> w.content().getResult().getReportNumber())
                .column("report_date", "date", w -> w.content().getResult().getReportDate())
                .column("host_level", "text", w -> w.content().getResult().getHostLevel())
                .column("invited_by", "text", w -> w.content().getResult().getInvitedBy())
                .column("guided_by", "text", w -> w.content().getResult().getGuidedBy())
                .column("courtesy_call", "boolean", w -> w.content().getResult().isCourtesyCall())
                .column("organizer", "text", w -> w.content().getResult().getOrganizer())
                .column("highlight", "boolean", w -> w.content().getResult().isHighlight());
    }
}
