package vn.doingoai.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.kernel.error.BusinessException;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource({
        "'1.234,5 triệu đồng', 1234500000, VND, '1.234.500.000 đồng'",
        "'405.192,46 USD', 405192.46, USD, '405.192,46 USD'",
        "'7,037 tỷ đồng', 7037000000, VND, '7.037.000.000 đồng'",
        "'7,037 tỉ đồng', 7037000000, VND, '7.037.000.000 đồng'",
        "'800 triệu đồng', 800000000, VND, '800.000.000 đồng'",
        "'20.081 đô la Mỹ', 20081, USD, '20.081 USD'",
        "'120000000', 120000000, VND, '120.000.000 đồng'",
        "'120.000.000đ', 120000000, VND, '120.000.000 đồng'",
        "'120.000.000 VNĐ', 120000000, VND, '120.000.000 đồng'",
        "'364,7 triệu', 364700000, VND, '364.700.000 đồng'",
        "'5 nghìn USD', 5000, USD, '5.000 USD'",
        "'1 tỷ 200 triệu đồng', 1200000000, VND, '1.200.000.000 đồng'",
        "'2 nghìn tỷ', 2000000000000, VND, '2.000.000.000.000 đồng'",
        "'$5.000', 5000, USD, '5.000 USD'",
        "'US$ 5.000', 5000, USD, '5.000 USD'",
        "'1.500 €', 1500, EUR, '1.500 EUR'",
        "'300 triệu kíp', 300000000, LAK, '300.000.000 LAK'",
        "'50 tr', 50000000, VND, '50.000.000 đồng'",
        "'50 tr.đ', 50000000, VND, '50.000.000 đồng'",
        "'50trđ', 50000000, VND, '50.000.000 đồng'",
        "'1 triệu yên', 1000000, JPY, '1.000.000 JPY'",
        "'0 đồng', 0, VND, '0 đồng'",
        "'2.000 THB', 2000, THB, '2.000 THB'",
        "'  120.000.000  đồng. ', 120000000, VND, '120.000.000 đồng'",
    })
    void readsWhatPeopleWriteAndPrintsOneWay(String text, BigDecimal amount, Currency currency, String printed) {
        Money money = MoneyText.parse(text);
        assertThat(money.amount()).isEqualByComparingTo(amount);
        assertThat(money.currency()).isEqualTo(currency);
        assertThat(MoneyText.print(money)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "đồng",
                "khoảng 50 triệu đồng",
                "1,234,567 USD",
                "50.00 USD",
                "1 tỷ 200",
                "200 triệu 1 tỷ",
                "1 triệu 2 triệu",
                "5 đồng 5 triệu",
                "USD 5 đồng",
                "5 bao gạo",
                "120 đồng/người",
                "-5 đồng",
                "1.000.000.000 triệu tỷ",
                "5 XYZ",
                "ngân sách tỉnh"
            })
    void refusesWhatIsNoCertainAmount(String text) {
        assertThatThrownBy(() -> MoneyText.parse(text))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        problem -> assertThat(problem.code()).isEqualTo("money-unreadable"));
    }

    @Test
    void refusesAnAmountThatNoBudgetHas() {
        assertThatThrownBy(() -> MoneyText.parse("1.000 nghìn tỷ đồng"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        problem -> assertThat(problem.code()).isEqualTo("money-out-of-range"));
    }

    @ParameterizedTest
    @CsvSource({
        "'vé máy bay 120.000.000 đồng', 'vé máy bay', 120000000",
        "'vé máy bay: 120 triệu đồng', 'vé máy bay', 120000000",
        "'vé máy bay (120 triệu đồng)', 'vé máy bay', 120000000",
        "'vé 2 chiều 120.000.000đ', 'vé 2 chiều', 120000000",
        "'khách sạn 3 sao - 4 triệu', 'khách sạn 3 sao', 4000000",
        "'120.000.000', '', 120000000",
    })
    void takesAnAmountOffTheEndOfABudgetLine(String text, String before, long amount) {
        assertThat(MoneyText.ending(text)).contains(new MoneyText.Ending(before, Money.vnd(amount)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ăn, ở", "vé máy bay", "dự án 2020", "50.000", "học kỳ 2", "120 đồng/người", "Quyết định số 15"})
    void leavesABudgetLineWithoutAmountAlone(String text) {
        assertThat(MoneyText.ending(text)).isEmpty();
    }

    @Property
    void readsBackWhatItPrints(
            @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(2) BigDecimal amount,
            @ForAll("currencies") Currency currency) {
        Money money = new Money(amount, currency);
        assertThat(MoneyText.parse(MoneyText.print(money))).isEqualTo(money);
        assertThat(MoneyText.ending("vé " + MoneyText.print(money))).contains(new MoneyText.Ending("vé", money));
    }

    @Property
    void neverFailsOtherwiseThanByRefusing(@ForAll("scraps") String text) {
        try {
            assertThat(MoneyText.parse(text).amount()).isNotNegative();
        } catch (BusinessException refused) {
            assertThat(refused.code()).startsWith("money-");
        }
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("VND", "USD", "EUR", "LAK", "THB", "JPY").map(Currency::getInstance);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of("1", "23", "456", ".", ",", " ", "tỷ", "triệu", "tr", "đ", "USD", "$", "đồng", "x")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
