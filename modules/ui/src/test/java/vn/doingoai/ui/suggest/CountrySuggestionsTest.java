package vn.doingoai.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountrySuggestionsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource({
        "lao, Lào",
        "Mỹ, Hoa Kỳ",
        "CPC, Campuchia",
        "han q, Hàn Quốc",
        "quoc, Hàn Quốc",
        "germ, Đức",
        "chdcnd lào, Lào"
    })
    void whatIsTypedFindsTheCountryByAnyNameInUse(String typed, String name) {
        assertThat(names(typed)).contains(name);
    }

    @Test
    void theCountryThatTheTextNamesComesFirst() {
        assertThat(names("my")).first().isEqualTo("Hoa Kỳ");
        assertThat(names("my")).contains("Myanmar");
    }

    @Test
    void nothingTypedSuggestsTheFirstOfTheAlphabetAndNonsenseNothing() {
        assertThat(names("")).hasSize(Suggestion.MOST).contains("Afghanistan");
        assertThat(names("asean")).isEmpty();
    }

    @Test
    void namesAreInTheLanguageOfThePage() {
        assertThat(CountrySuggestions.suggest("lào", Locale.ENGLISH)).contains(new Suggestion("Laos", "LA"));
    }

    private static List<String> names(String typed) {
        return CountrySuggestions.suggest(typed, VIETNAMESE).stream()
                .map(Suggestion::value)
                .toList();
    }
}
