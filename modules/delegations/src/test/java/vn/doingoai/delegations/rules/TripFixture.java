package vn.doingoai.delegations.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.EventException;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.delegations.LaosExemption;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.Phase;
import vn.doingoai.delegations.Purpose;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleCatalogue;
import vn.doingoai.kernel.rules.RuleSetting;

/** A trip that keeps every rule, to be changed in the one thing that a test is about. */
final class TripFixture {
    static final UUID UNIT = new UUID(1, 1);
    static final UUID DOSSIER = new UUID(2, 2);

    private final Phase phase;
    private final Direction direction;
    private @Nullable DelegationState state;
    private @Nullable DelegationCategory category = DelegationCategory.WORKING_VISIT_INVITED;
    private @Nullable Purpose purpose = Purpose.TRADE_INVESTMENT_PROMOTION;
    private String content = "Xúc tiến đầu tư";
    private String justification = "Thực hiện chương trình xúc tiến đầu tư năm 2020 đã được Ban Thường vụ thông qua";
    private boolean necessary = true;
    private List<TripPartner> partners = List.of(new TripPartner("Tỉnh Nakhon Phanom", "TH"));
    private TripPerson head = person("Trần Văn A", "Giám đốc Sở Công Thương", "Sở Công Thương", false, null);
    private @Nullable LeaderRank rank = LeaderRank.DEPARTMENT_HEAD;
    private @Nullable Integer memberCount = 5;
    private final List<TripPerson> members = new ArrayList<>();
    private final List<TripLeg> legs = new ArrayList<>();
    private @Nullable String fromCountry;
    private @Nullable Integer totalDays;
    private @Nullable Integer quarter = 2;
    private @Nullable LocalDate departure;
    private @Nullable LocalDate back;
    private LaosExemption laosExemption = LaosExemption.NONE;
    private EventException eventException = EventException.NONE;
    private String exceptionDocument = "";
    private List<TripFunding.Line> lines =
            List.of(new TripFunding.Line(FundingSource.PROVINCIAL_BUDGET, "vé máy bay", ""));
    private boolean purposeConfirmed;
    private boolean byEnterprise;
    private TripPapers papers = TripPapers.NONE;

    private TripFixture(Phase phase, Direction direction) {
        this.phase = phase;
        this.direction = direction;
    }

    static TripFixture outbound() {
        return new TripFixture(Phase.PLAN, Direction.OUT).to("TH", 3).lasting(5);
    }

    static TripFixture inbound() {
        TripFixture fixture = new TripFixture(Phase.PLAN, Direction.IN).lasting(3);
        fixture.fromCountry = "LA";
        return fixture;
    }

    static TripFixture result() {
        TripFixture fixture = new TripFixture(Phase.RESULT, Direction.OUT).to("TH", 3);
        fixture.state = DelegationState.REPORTED;
        return fixture.dated(LocalDate.of(2020, 3, 5), LocalDate.of(2020, 3, 9))
                .with(new TripPapers(true, false, new UUID(3, 3), "", "12/BC-SCT", LocalDate.of(2020, 3, 20)));
    }

    static TripPerson person(String name, String post, String unit, boolean unitLeader, @Nullable UUID keyLeader) {
        return new TripPerson(name, post, unit, unitLeader, keyLeader, keyLeader != null, "phụ trách");
    }

    /** A rule as the catalogue has it. */
    static RuleSetting rule(String id) {
        return RuleCatalogue.load().get(id).setting();
    }

    /** Severities of what was found, as in "BLOCK WARN"; empty for nothing. */
    static String outcome(List<Finding> findings) {
        return findings.stream().map(each -> each.severity().name()).collect(Collectors.joining(" "));
    }

    /** Severities of what one rule finds in this trip alone. */
    String outcome(TripRule rule) {
        return outcome(rule.check(trip(), TripHistory.NONE));
    }

    Trip trip() {
        return new Trip(
                DOSSIER,
                UNIT,
                direction,
                phase,
                2020,
                state,
                new TripSubject("Đoàn công tác", category, purpose, content, justification, necessary, partners),
                new TripParty(head, rank, memberCount, members),
                new TripRoute(
                        legs,
                        fromCountry,
                        totalDays,
                        quarter,
                        departure,
                        back,
                        laosExemption,
                        eventException,
                        exceptionDocument),
                new TripFunding(lines, purposeConfirmed, byEnterprise),
                papers);
    }

    TripFixture in(@Nullable DelegationState value) {
        state = value;
        return this;
    }

    TripFixture as(@Nullable DelegationCategory value, @Nullable Purpose why) {
        category = value;
        purpose = why;
        return this;
    }

    TripFixture about(String value) {
        content = value;
        return this;
    }

    TripFixture because(String value) {
        justification = value;
        return this;
    }

    TripFixture necessary(boolean value) {
        necessary = value;
        return this;
    }

    TripFixture meeting(TripPartner... values) {
        partners = List.of(values);
        return this;
    }

    TripFixture ledBy(TripPerson person, @Nullable LeaderRank value) {
        head = person;
        rank = value;
        return this;
    }

    TripFixture ofSize(@Nullable Integer value) {
        memberCount = value;
        return this;
    }

    TripFixture member(TripPerson person) {
        members.add(person);
        return this;
    }

    TripFixture nowhere() {
        legs.clear();
        return this;
    }

    TripFixture to(@Nullable String country, @Nullable Integer workingDays) {
        return leg(new TripLeg(legs.size() + 1, country, "", workingDays, null));
    }

    TripFixture leg(TripLeg leg) {
        legs.add(leg);
        return this;
    }

    TripFixture from(@Nullable String country) {
        fromCountry = country;
        return this;
    }

    TripFixture lasting(@Nullable Integer days) {
        totalDays = days;
        return this;
    }

    TripFixture inQuarter(@Nullable Integer value) {
        quarter = value;
        return this;
    }

    TripFixture dated(@Nullable LocalDate first, @Nullable LocalDate last) {
        departure = first;
        back = last;
        return this;
    }

    TripFixture exempt(LaosExemption value) {
        laosExemption = value;
        return this;
    }

    TripFixture exceptional(EventException value, String document) {
        eventException = value;
        exceptionDocument = document;
        return this;
    }

    TripFixture paidBy(TripFunding.Line... values) {
        lines = List.of(values);
        return this;
    }

    TripFixture funded(boolean confirmed, boolean enterprise) {
        purposeConfirmed = confirmed;
        byEnterprise = enterprise;
        return this;
    }

    TripFixture with(TripPapers value) {
        papers = value;
        return this;
    }
}
