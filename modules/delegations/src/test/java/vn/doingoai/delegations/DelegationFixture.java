package vn.doingoai.delegations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Delegations as tests need them. */
public final class DelegationFixture {
    /** The unit that owns them. */
    public static final UUID UNIT = new UUID(1, 1);

    /** Who writes them. */
    public static final Stamp OFFICER = new Stamp("Nguyễn Thị Hoa", Instant.parse("2019-09-10T02:00:00Z"));

    /** Who reviews them. */
    public static final Stamp PROVINCE = new Stamp("Trần Văn Nam", Instant.parse("2019-09-20T02:00:00Z"));

    private DelegationFixture() {}

    /** A delegation to two provinces of Laos, with everything that the plan asks for. */
    public static DelegationContent toLaos() {
        DelegationContent content = new DelegationContent();
        content.getDetails().setName("Đoàn công tác tỉnh thăm và làm việc tại Lào");
        content.getDetails().setCategory(DelegationCategory.OFFICIAL_VISIT);
        content.getDetails().setPurpose(Purpose.AGREEMENT_SIGNING);
        content.getDetails().setContent("Ký bản ghi nhớ hợp tác");
        content.getDetails().setMemberCount(8);
        content.getDetails().setTotalDays(5);
        content.getHead().setPost("Chủ tịch UBND tỉnh");
        content.getHead().setRank(LeaderRank.PC_CHAIR);
        content.getPlan().setQuarter(2);
        Leg leg = new Leg();
        leg.setCountry("LA");
        leg.setPlace("Khăm Muộn");
        leg.setWorkingDays(3);
        content.getLegs().add(leg);
        WorkingPartner partner = new WorkingPartner();
        partner.setName("Tỉnh Khăm Muộn");
        content.getPartners().add(partner);
        CostLine cost = new CostLine();
        cost.setItem("vé máy bay");
        content.getCosts().add(cost);
        return content;
    }

    /** An item proposed for the plan of 2020. */
    public static Delegation item() {
        return new Delegation(UNIT, Phase.PLAN, Direction.OUT, 2020, toLaos(), OFFICER);
    }

    /** An item that the Standing Committee has approved. */
    public static Delegation approvedItem() {
        Delegation item = item();
        item.accept(PROVINCE);
        item.approve(PROVINCE);
        return item;
    }

    /** A delegation out that is back and has been reported. */
    public static Delegation reported() {
        Delegation result = approvedItem().toResult(OFFICER);
        result.decide("215/QĐ-UBND", LocalDate.of(2020, 4, 1), PROVINCE);
        result.depart(LocalDate.of(2020, 4, 10), OFFICER);
        result.comeBack(LocalDate.of(2020, 4, 14), OFFICER);
        result.report("12/BC-SNgV", LocalDate.of(2020, 4, 20), OFFICER);
        return result;
    }
}
