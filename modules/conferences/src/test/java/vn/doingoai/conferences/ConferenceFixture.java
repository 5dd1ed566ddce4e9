package vn.doingoai.conferences;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.rules.ConferenceFacts;
import vn.doingoai.kernel.money.Money;
import vn.doingoai.kernel.time.DateSpan;

/** A workshop of two days in May 2020 that breaks no rule, to be changed one value at a time. */
public record ConferenceFixture(
        ConferenceState state,
        ConferenceRole role,
        ConferenceKind kind,
        @Nullable DateSpan when,
        Participants participants,
        Dossier dossier,
        @Nullable Decision permit,
        @Nullable PermittedTerms terms,
        @Nullable Decision report,
        LocalDate today) {

    public static final LocalDate START = LocalDate.of(2020, 5, 20);
    public static final UUID UNIT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    public static ConferenceFixture conference() {
        return new ConferenceFixture(
                ConferenceState.PLANNED,
                ConferenceRole.HOST,
                ConferenceKind.WORKSHOP,
                DateSpan.days(START, START.plusDays(1)),
                new Participants(60, 25, List.of(new CountryShare("LA", 10), new CountryShare("TH", 15))),
                Dossier.none(),
                null,
                null,
                null,
                LocalDate.of(2020, 1, 15));
    }

    public ConferenceFixture in(ConferenceState changed) {
        return new ConferenceFixture(changed, role, kind, when, participants, dossier, permit, terms, report, today);
    }

    public ConferenceFixture as(ConferenceRole changed) {
        return new ConferenceFixture(state, changed, kind, when, participants, dossier, permit, terms, report, today);
    }

    public ConferenceFixture of(ConferenceKind changed) {
        return new ConferenceFixture(state, role, changed, when, participants, dossier, permit, terms, report, today);
    }

    public ConferenceFixture at(@Nullable DateSpan changed) {
        return new ConferenceFixture(state, role, kind, changed, participants, dossier, permit, terms, report, today);
    }

    public ConferenceFixture foreigners(@Nullable Integer total, CountryShare... shares) {
        Participants changed = new Participants(60, total, List.of(shares));
        return new ConferenceFixture(state, role, kind, when, changed, dossier, permit, terms, report, today);
    }

    public ConferenceFixture askedOf(ApprovalLevel level) {
        return with(new Dossier(
                level,
                dossier.ministerialDelegates(),
                dossier.sensitiveContent(),
                dossier.opinionsRequired(),
                dossier.received(),
                dossier.consulted(),
                dossier.replied(),
                dossier.parts()));
    }

    public ConferenceFixture received(LocalDate day) {
        return with(new Dossier(dossier.level(), false, false, false, day, null, null, dossier.parts()));
    }

    public ConferenceFixture consulted(@Nullable LocalDate asked, @Nullable LocalDate replied) {
        return with(new Dossier(dossier.level(), false, false, true, null, asked, replied, dossier.parts()));
    }

    public ConferenceFixture withParts(boolean opinionsRequired, PartKind... kinds) {
        List<DossierPart> parts =
                Arrays.stream(kinds).map(part -> new DossierPart(part, "")).toList();
        return with(new Dossier(dossier.level(), false, false, opinionsRequired, null, null, null, parts));
    }

    public ConferenceFixture withMinisters() {
        return with(new Dossier(dossier.level(), true, false, false, null, null, null, List.of()));
    }

    public ConferenceFixture onMattersOfState() {
        return with(new Dossier(dossier.level(), false, true, false, null, null, null, List.of()));
    }

    public ConferenceFixture with(Dossier changed) {
        return new ConferenceFixture(state, role, kind, when, participants, changed, permit, terms, report, today);
    }

    public ConferenceFixture permittedOn(LocalDate day) {
        return new ConferenceFixture(
                ConferenceState.PERMITTED,
                role,
                kind,
                when,
                participants,
                dossier,
                new Decision("12/QĐ-UBND", day),
                PermittedTerms.of(details()),
                report,
                today);
    }

    public ConferenceFixture reportedOn(LocalDate day) {
        return new ConferenceFixture(
                ConferenceState.REPORTED,
                role,
                kind,
                when,
                participants,
                dossier,
                permit,
                terms,
                new Decision("15/BC-SVHTT", day),
                today);
    }

    public ConferenceFixture on(LocalDate changed) {
        return new ConferenceFixture(state, role, kind, when, participants, dossier, permit, terms, report, changed);
    }

    public ConferenceDetails details() {
        return new ConferenceDetails(
                2020,
                "Hội thảo quốc tế về bảo tồn Phong Nha - Kẻ Bàng",
                role,
                kind,
                "Bảo tồn đa dạng sinh học",
                2,
                when,
                "Đồng Hới",
                participants,
                List.of(Cost.of(CostSource.STATE_BUDGET, Money.vnd(120_000_000))),
                dossier,
                "");
    }

    public ConferenceFacts facts() {
        return new ConferenceFacts(state, details(), permit, terms, report, today);
    }
}
