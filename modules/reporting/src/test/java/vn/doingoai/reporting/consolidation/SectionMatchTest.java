package vn.doingoai.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;

/** Four provinces call the same subject by four names; what belongs together is found all the same. */
class SectionMatchTest {

    private static final Outline GIA_LAI = Fixture.outline("gia-lai/outlines/gia-lai-annual.yaml");

    @ParameterizedTest
    @CsvSource({
        "ngo-aid, ngo-aid",
        "consular, consular",
        "delegations-out, delegations",
        "delegations-in, delegations",
        "agreements, agreements",
        "directions, directions"
    })
    void aSectionIsAnsweredByThoseOfItsSubjectAndByThoseThatGiveItsFigures(String province, String unit) {
        assertThat(keys(GIA_LAI.get(province))).contains(unit);
    }

    @Test
    void neitherTheTitleNorThePlaceMatters() {
        assertThat(GIA_LAI.get("ngo-aid").title())
                .isNotEqualTo(Fixture.DISTRICT.get("ngo-aid").title());
        assertThat(keys(GIA_LAI.get("ngo-aid"))).containsExactly("ngo-aid");
    }

    @Test
    void aGroupHasNoTextToAnswer() {
        assertThat(keys(GIA_LAI.get("results"))).isEmpty();
        assertThat(keys(GIA_LAI.get("delegations-out"))).doesNotContain("results");
    }

    @Test
    void whatNobodyWasAskedForHasNoAnswer() {
        assertThat(keys(GIA_LAI.get("party-affairs"))).isEmpty();
    }

    private static List<String> keys(Section wanted) {
        return SectionMatch.of(wanted, Fixture.DISTRICT).stream()
                .map(Section::key)
                .toList();
    }
}
