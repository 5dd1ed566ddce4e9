package vn.doingoai.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("vn.doingoai.partners.messages", Locale.forLanguageTag("vi"));

    @Test
    void everyKindTierAndStateHasAName() {
        Stream.of(PartnerKind.values()).forEach(kind -> assertNamed("partner.kind." + kind));
        Stream.of(PartnerTier.values()).forEach(tier -> assertNamed("partner.tier." + tier));
        Stream.of(PartnerState.values()).forEach(state -> assertNamed("partner.state." + state));
    }

    private static void assertNamed(String key) {
        assertThat(VIETNAMESE.containsKey(key)).as(key).isTrue();
    }
}
