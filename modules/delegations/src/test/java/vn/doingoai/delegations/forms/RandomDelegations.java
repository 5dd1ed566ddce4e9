package vn.doingoai.delegations.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.doingoai.delegations.CostLine;
import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.Leg;
import vn.doingoai.delegations.PlanStatus;
import vn.doingoai.delegations.Purpose;
import vn.doingoai.delegations.WorkingPartner;

/** Delegations of 2019 with everything that a form shows, nasty texts among it. */
public class RandomDelegations extends DomainContextBase {

    private static final List<String> COUNTRIES = List.of("LA", "TH", "KR", "US", "GW", "BA", "CZ");

    /** Words, and what breaks careless readers: separators, formulas, quotes, line ends, decomposed letters. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Đoàn",
                "thăm",
                "Champasak",
                "=1+1",
                "+84",
                "-",
                "@",
                ";",
                ",",
                ":",
                "\"",
                "'",
                "(",
                ")",
                "<b>",
                "&amp;",
                "\n",
                "\t",
                "\u00a0",
                "ế",
                "e\u0302\u0301",
                "X",
                "10",
                "2019",
                "I.",
                "TỔNG CỘNG",
                "TT",
                "(1)",
                "…");
        return pieces.list().ofMaxSize(6).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<DelegationContent> delegations() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        details(),
                        trips(),
                        costs().list().ofMaxSize(3),
                        legs().list().ofMaxSize(4))
                .as((name, post, content, trip, costs, legs) -> {
                    content.getDetails().setName("Đoàn " + name);
                    content.getHead().setPost(post);
                    content.getResult().setStart(trip.getResult().getStart());
                    content.getResult().setEnd(trip.getResult().getEnd());
                    content.getResult().setReportNumber(trip.getResult().getReportNumber());
                    content.getResult().setReportDate(trip.getResult().getReportDate());
                    content.getResult().setPlanStatus(trip.getResult().getPlanStatus());
                    content.getPartners().addAll(trip.getPartners());
                    content.getCosts().addAll(costs);
                    content.getLegs().addAll(legs);
                    return content;
                });
    }

    private static Arbitrary<DelegationContent> details() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(DelegationCategory.class).injectNull(0.2),
                        Arbitraries.integers().between(1, 9999).injectNull(0.2),
                        Arbitraries.integers().between(1, 4).injectNull(0.2),
                        Arbitraries.of(COUNTRIES).injectNull(0.2),
                        texts(),
                        Arbitraries.of(Purpose.class).injectNull(0.2),
                        Arbitraries.of(LeaderRank.class).injectNull(0.2))
                .as((text, category, count, quarter, country, name, purpose, rank) -> {
                    DelegationContent content = new DelegationContent();
                    content.getDetails().setContent(text);
                    content.getDetails().setCategory(category);
                    content.getDetails().setCategoryText(category == DelegationCategory.OTHER ? text : "");
                    content.getDetails().setMemberCount(count);
                    content.getDetails().setTotalDays(count);
                    content.getDetails().setFromCountry(country);
                    content.getPlan().setQuarter(quarter);
                    content.getPlan().setJustification(name);
                    content.getDetails().setPurpose(purpose);
                    content.getHead().setRank(rank);
                    content.getHead().setName(name);
                    return content;
                });
    }

    private static Arbitrary<DelegationContent> trips() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 364)
                .map(day -> LocalDate.of(2019, 1, 1).plusDays(day));
        return Combinators.combine(
                        days.injectNull(0.1),
                        Arbitraries.integers().between(0, 20),
                        texts(),
                        Arbitraries.of(PlanStatus.class).injectNull(0.2),
                        texts().list().ofMaxSize(3))
                .as((start, length, number, status, partners) -> {
                    DelegationContent content = new DelegationContent();
                    content.getResult().setStart(start);
                    content.getResult().setEnd(start == null ? null : start.plusDays(length));
                    content.getResult().setReportNumber(number);
                    content.getResult().setReportDate(start);
                    content.getResult().setPlanStatus(status);
                    partners.forEach(name -> {
                        WorkingPartner partner = new WorkingPartner();
                        partner.setName(name);
                        content.getPartners().add(partner);
                    });
                    return content;
                });
    }

    private static Arbitrary<CostLine> costs() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000_000L))
                .ofScale(2);
        return Combinators.combine(
                        Arbitraries.of(FundingSource.class),
                        texts(),
                        texts(),
                        amounts.injectNull(0.3),
                        Arbitraries.of("VND", "USD", "LAK"))
                .as((source, item, payer, amount, currency) -> {
                    CostLine cost = new CostLine();
                    cost.setSource(source);
                    cost.setItem(item);
                    cost.setPayer(payer);
                    cost.setAmount(amount);
                    cost.setCurrency(currency);
                    return cost;
                });
    }

    private static Arbitrary<Leg> legs() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 30).injectNull(0.3);
        return Combinators.combine(Arbitraries.of(COUNTRIES).injectNull(0.2), texts(), days)
                .as((country, place, working) -> {
                    Leg leg = new Leg();
                    leg.setWorkingDays(working);
                    leg.setCountry(country);
                    leg.setPlace(place);
                    return leg;
                });
    }
}
