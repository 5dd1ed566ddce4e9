package vn.doingoai.delegations;

import static vn.doingoai.delegations.DelegationJson.array;
import static vn.doingoai.delegations.DelegationJson.value;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.doingoai.kernel.http.Input;

/** What people write of a delegation, as JSON: the same names as on the forms; what is left out is empty. */
final class ContentJson {

    private static final int MOST = 100_000;

    private ContentJson() {}

    static JsonObjectBuilder write(DelegationContent content) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        details(json, content.getDetails());
        json.add("leader", head(content.getHead()));
        plan(json, content.getPlan());
        result(json, content.getResult());
        json.add("legs", array(content.getLegs(), ContentJson::leg));
        json.add("members", array(content.getMembers(), ContentJson::member));
        json.add("partners", array(content.getPartners(), ContentJson::partner));
        json.add("costs", array(content.getCosts(), ContentJson::cost));
        JsonArrayBuilder hosts = Json.createArrayBuilder();
        content.getCoHosts().forEach(host -> hosts.add(host.toString()));
        return json.add("coHosts", hosts);
    }

    private static void details(JsonObjectBuilder json, DelegationDetails details) {
        json.add("name", details.getName())
                .add("category", value(details.getCategory()))
                .add("categoryText", details.getCategoryText())
                .add("purpose", value(details.getPurpose()))
                .add("content", details.getContent())
                .add("memberCount", value(details.getMemberCount()))
                .add("totalDays", value(details.getTotalDays()))
                .add("fromCountry", value(details.getFromCountry()));
    }

    private static JsonObjectBuilder head(HeadOfDelegation head) {
        return Json.createObjectBuilder()
                .add("name", head.getName())
                .add("post", head.getPost())
                .add("rank", value(head.getRank()))
                .add("id", value(head.getLeaderId()));
    }

    private static void plan(JsonObjectBuilder json, PlanDetails plan) {
        json.add("quarter", value(plan.getQuarter()))
                .add("justification", plan.getJustification())
                .add("necessary", plan.isNecessary())
                .add("fundingConfirmed", plan.isFundingConfirmed())
                .add("laosExemption", value(plan.getLaosExemption()))
                .add("eventException", value(plan.getEventException()))
                .add("exceptionDocument", plan.getExceptionDocument())
                .add("amendmentOf", value(plan.getAmendmentOf()));
    }

    private static void result(JsonObjectBuilder json, ResultDetails result) {
        json.add("start", value(result.getStart()))
                .add("end", value(result.getEnd()))
                .add("planStatus", value(result.getPlanStatus()))
                .add("approvalDocument", result.getApprovalDocument())
                .add("decisionNumber", result.getDecisionNumber())
                .add("decisionDate", value(result.getDecisionDate()))
                .add("reportNumber", result.getReportNumber())
                .add("reportDate", value(result.getReportDate()))
                .add("hostLevel", value(result.getHostLevel()))
                .add("invitedBy", value(result.getInvitedBy()))
                .add("guidedBy", result.getGuidedBy())
                .add("courtesyCall", result.isCourtesyCall())
                .add("organizer", value(result.getOrganizer()))
                .add("highlight", result.isHighlight());
    }

    private static JsonObjectBuilder leg(Leg leg) {
        return Json.createObjectBuilder()
                .add("country", value(leg.getCountry()))
                .add("place", leg.getPlace())
                .add("workingDays", value(leg.getWorkingDays()))
                .add("transitDays", value(leg.getTransitDays()));
    }

    private static JsonObjectBuilder member(Member member) {
        return Json.createObjectBuilder()
                .add("name", member.getName())
                .add("post", member.getPost())
                .add("unitName", member.getUnitName())
                .add("unitLeader", member.isUnitLeader())
                .add("task", member.getTask())
                .add("leader", value(member.getLeaderId()))
                .add("managedBy", value(member.getManagedBy()));
    }

    private static JsonObjectBuilder partner(WorkingPartner partner) {
        return Json.createObjectBuilder()
                .add("partner", value(partner.getPartnerId()))
                .add("name", partner.getName());
    }

    private static JsonObjectBuilder cost(CostLine cost) {
        return Json.createObjectBuilder()
                .add("source", value(cost.getSource()))
                .add("item", cost.getItem())
                .add("payer", cost.getPayer())
                .add(
                        "money",
                        Json.createObjectBuilder()
                                .add("amount", value(cost.getAmount()))
                                .add("currency", cost.getCurrency()))
                .add("vnd", value(cost.getVnd()))
                .add("rate", value(cost.getRate()))
                .add("rateDate", value(cost.getRateDate()));
    }

    /** Reads a whole row; a field that is left out is empty. */
    static DelegationContent read(JsonObject body) {
        Fields fields = new Fields(body);
        DelegationContent content = new DelegationContent();
        readDetails(fields, content.getDetails());
        Fields leader = fields.object("leader");
        content.getHead().setName(leader.text("name"));
        content.getHead().setPost(leader.text("post"));
        content.getHead().setRank(leader.constant("rank", LeaderRank.class));
        content.getHead().setLeaderId(leader.key("id"));
        readPlan(fields, content.getPlan());
        readResult(fields, content.getResult());
        Input.objects(body, "legs").forEach(leg -> content.getLegs().add(readLeg(new Fields(leg))));
        Input.objects(body, "members").forEach(each -> content.getMembers().add(readMember(new Fields(each))));
        Input.objects(body, "partners").forEach(each -> content.getPartners().add(readPartner(new Fields(each))));
        Input.objects(body, "costs").forEach(each -> content.getCosts().add(readCost(new Fields(each))));
        Input.texts(body, "coHosts").forEach(host -> content.getCoHosts().add(Input.id("coHosts", host)));
        return content;
    }

    private static void readDetails(Fields fields, DelegationDetails details) {
        details.setName(fields.text("name"));
        details.setCategory(fields.constant("category", DelegationCategory.class));
        details.setCategoryText(fields.text("categoryText"));
        details.setPurpose(fields.constant("purpose", Purpose.class));
        details.setContent(fields.text("content"));
        details.setMemberCount(fields.number("memberCount", 1, MOST));
        details.setTotalDays(fields.number("totalDays", 1, MOST));
        details.setFromCountry(fields.country("fromCountry"));
    }

    private static void readPlan(Fields fields, PlanDetails plan) {
        plan.setQuarter(fields.number("quarter", 1, 4));
        plan.setJustification(fields.text("justification"));
        plan.setNecessary(fields.flag("necessary"));
        plan.setFundingConfirmed(fields.flag("fundingConfirmed"));
        LaosExemption exemption = fields.constant("laosExemption", LaosExemption.class);
        plan.setLaosExemption(exemption == null ? LaosExemption.NONE : exemption);
        EventException exception = fields.constant("eventException", EventException.class);
        plan.setEventException(exception == null ? EventException.NONE : exception);
        plan.setExceptionDocument(fields.text("exceptionDocument"));
        plan.setAmendmentOf(fields.key("amendmentOf"));
    }

    private static void readResult(Fields fields, ResultDetails result) {
        result.setStart(fields.day("start"));
        result.setEnd(fields.day("end"));
        result.setPlanStatus(fields.constant("planStatus", PlanStatus.class));
        result.setApprovalDocument(fields.text("approvalDocument"));
        result.setDecisionNumber(fields.text("decisionNumber"));
        result.setDecisionDate(fields.day("decisionDate"));
        result.setReportNumber(fields.text("reportNumber"));
        result.setReportDate(fields.day("reportDate"));
        result.setHostLevel(fields.constant("hostLevel", HostLevel.class));
        result.setInvitedBy(fields.constant("invitedBy", InvitedBy.class));
        result.setGuidedBy(fields.text("guidedBy"));
        result.setCourtesyCall(fields.flag("courtesyCall"));
        result.setOrganizer(fields.constant("organizer", Organizer.class));
        result.setHighlight(fields.flag("highlight"));
    }

    private static Leg readLeg(Fields fields) {
        Leg leg = new Leg();
        leg.setCountry(fields.country("country"));
        leg.setPlace(fields.text("place"));
        leg.setWorkingDays(fields.number("workingDays", 0, MOST));
        leg.setTransitDays(fields.number("transitDays", 0, MOST));
        return leg;
    }

    private static Member readMember(Fields fields) {
        Member member = new Member();
        member.setName(fields.text("name"));
        member.setPost(fields.text("post"));
        member.setUnitName(fields.text("unitName"));
        member.setUnitLeader(fields.flag("unitLeader"));
        member.setTask(fields.text("task"));
        member.setLeaderId(fields.key("leader"));
        member.setManagedBy(fields.constant("managedBy", ManagedBy.class));
        return member;
    }

    private static WorkingPartner readPartner(Fields fields) {
        WorkingPartner partner = new WorkingPartner();
        partner.setPartnerId(fields.key("partner"));
        partner.setName(fields.text("name"));
        return partner;
    }

    private static CostLine readCost(Fields fields) {
        CostLine cost = new CostLine();
        FundingSource source = fields.constant("source", FundingSource.class);
        cost.setSource(source == null ? FundingSource.OTHER : source);
        cost.setItem(fields.text("item"));
        cost.setPayer(fields.text("payer"));
        Fields money = fields.object("money");
        cost.setAmount(money.amount("amount"));
        cost.setCurrency(money.currency("currency"));
        cost.setVnd(fields.amount("vnd"));
        cost.setRate(fields.amount("rate"));
        cost.setRateDate(fields.day("rateDate"));
        return cost;
    }
}
