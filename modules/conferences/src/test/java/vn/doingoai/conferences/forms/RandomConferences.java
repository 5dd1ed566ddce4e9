package vn.doingoai.conferences.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.doingoai.conferences.ConferenceDetails;
import vn.doingoai.conferences.ConferenceKind;
import vn.doingoai.conferences.ConferenceRole;
import vn.doingoai.conferences.ConferenceState;
import vn.doingoai.conferences.Cost;
import vn.doingoai.conferences.CostSource;
import vn.doingoai.conferences.CountryShare;
import vn.doingoai.conferences.Dossier;
import vn.doingoai.conferences.Participants;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.country.Country;
import vn.doingoai.kernel.money.Money;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.time.DateSpan;

/** Conferences of 2019 and 2020 with every country, several currencies, names that repeat, and empty fields. */
final class RandomConferences {

    private RandomConferences() {}

    static Arbitrary<List<StoredRow>> registers() {
        return Arbitraries.of(2019, 2020)
                .flatMap(RandomConferences::rows)
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<StoredRow> rows(int year) {
        Arbitrary<ConferenceState> states = Arbitraries.of(ConferenceState.class);
        return Combinators.combine(states, details(year))
                .as((state, details) -> new StoredRow(UUID.randomUUID(), state, details));
    }

    private static Arbitrary<ConferenceDetails> details(int year) {
        Arbitrary<Dossier> dossiers = Arbitraries.just(Dossier.none());
        return Combinators.combine(
                        names(),
                        Arbitraries.of(ConferenceRole.class),
                        texts(),
                        Arbitraries.integers().between(1, 30).injectNull(0.2),
                        spans(year).injectNull(0.2),
                        participants(),
                        costs().list().ofMaxSize(4),
                        dossiers)
                .as((name, role, topic, days, when, who, costs, dossier) -> new ConferenceDetails(
                        year, name, role, ConferenceKind.FORUM, topic, days, when, topic, who, costs, dossier, ""));
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> usual = Arbitraries.of("Hội thảo quốc tế", "HỘI THẢO quốc tế", "Diễn đàn 25 (Lào: 10)");
        return Arbitraries.oneOf(usual, texts().filter(text -> text.matches(".*\\p{L}{3}.*")));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcđĐêệừỞ 0123456789.,;:-()=+@\"'&<>%/")
                .ofMaxLength(60)
                .map(CleanText::clean);
    }

    private static Arbitrary<DateSpan> spans(int year) {
        Arbitrary<DateSpan> days = Combinators.combine(
                        Arbitraries.integers().between(1, 350),
                        Arbitraries.integers().between(0, 12))
                .as((start, length) -> {
                    LocalDate from = LocalDate.ofYearDay(year, start);
                    return DateSpan.days(from, from.plusDays(length));
                });
        Arbitrary<DateSpan> months = Arbitraries.integers()
                .between(1, 12)
                .map(month -> DateSpan.months(YearMonth.of(year, month), YearMonth.of(year, month)));
        Arbitrary<DateSpan> quarters =
                Arbitraries.integers().between(1, 4).map(quarter -> DateSpan.quarter(quarter, year));
        return Arbitraries.oneOf(days, months, quarters);
    }

    private static Arbitrary<Participants> participants() {
        List<Country> all = Countries.all(Locale.forLanguageTag("vi"));
        Arbitrary<CountryShare> shares = Combinators.combine(
                        Arbitraries.of(all), Arbitraries.integers().between(1, 5000))
                .as((country, people) -> new CountryShare(country.code(), people));
        Arbitrary<Integer> totals = Arbitraries.integers().between(0, 100_000).injectNull(0.2);
        return Combinators.combine(totals, totals, shares.list().ofMaxSize(5)).as(Participants::new);
    }

    private static Arbitrary<Cost> costs() {
        return Combinators.combine(
                        Arbitraries.of(CostSource.class),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(9_999_999_999L))
                                .ofScale(2),
                        Arbitraries.of("VND", "USD", "EUR", "LAK"))
                .as((source, amount, currency) -> Cost.of(source, new Money(amount, Currency.getInstance(currency))));
    }
}
