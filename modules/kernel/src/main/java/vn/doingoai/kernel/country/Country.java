package vn.doingoai.kernel.country;

import java.io.Serializable;
import java.util.Locale;

/**
 * A country or territory of ISO 3166-1.
 *
 * @param code two letters, as stored: LA
 * @param name in Vietnamese, as printed: Lào
 * @param englishName in English: Laos
 * @param region sub-region of UN M49 as its three digits: 035 is South-East Asia
 */
public record Country(String code, String name, String englishName, String region) implements Serializable {

    /** The name in the language of the page: English for English, Vietnamese otherwise. */
    public String name(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? englishName : name;
    }
}
