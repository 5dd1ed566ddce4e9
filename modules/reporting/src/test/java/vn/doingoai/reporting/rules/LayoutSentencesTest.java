package vn.doingoai.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doingoai.documents.check.LayoutProblem;
import vn.doingoai.kernel.error.Messages;

/** Whatever the layout check may find is said in both languages. */
class LayoutSentencesTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGNER_MISSING", "CITATION_FORM"})
    void everyProblemHasItsSentence(LayoutProblem problem) {
        String key = "layout." + problem.name();

        for (Locale locale : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            assertThat(Messages.text(locale, key, "Mục I", "một", "hai"))
                    .isNotEqualTo(key)
                    .doesNotContain("{");
        }
    }
}
