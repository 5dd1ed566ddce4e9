package vn.doingoai.kernel.money;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people write for a currency, folded as search keys are: "đô la Mỹ" is "do la my". */
final class CurrencyNames {

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        names("VND", "", "d", "dong", "vn dong", "viet nam dong", "dong viet nam", "dong vn", "₫");
        names("USD", "$", "us$", "do la", "do la my", "dola", "dola my", "do my", "my kim");
        names("EUR", "€", "euro", "o ro");
        names("GBP", "£", "bang", "bang anh");
        names("JPY", "yen", "yen nhat", "yen nhat ban");
        names("KRW", "won", "won han quoc");
        names("CNY", "nhan dan te", "te", "rmb", "ndt");
        names("THB", "bat", "bath", "bat thai", "baht thai", "bat thai lan");
        names("LAK", "kip", "kip lao");
        names("KHR", "riel", "rien", "riel campuchia");
        names("AUD", "do la uc", "do uc", "aud$");
        names("SGD", "do la singapore", "do sing");
        names("CAD", "do la canada");
        names("CHF", "franc thuy sy", "phrang thuy si");
        names("TWD", "do la dai loan", "ntd");
    }

    private CurrencyNames() {}

    private static void names(String code, String... spellings) {
        for (String spelling : spellings) {
            NAMES.put(spelling, code);
        }
    }

    /** The currency of these folded words; đồng for none at all. */
    static Optional<Currency> find(String folded) {
        String code = NAMES.getOrDefault(folded, folded.toUpperCase(Locale.ROOT));
        return code.length() == 3 && isIso(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
    }

    private static boolean isIso(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
