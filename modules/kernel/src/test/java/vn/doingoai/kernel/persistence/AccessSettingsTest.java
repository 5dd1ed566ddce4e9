package vn.doingoai.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.Reading;
import vn.doingoai.kernel.identity.Role;

class AccessSettingsTest {

    private static final UUID KEY = new UUID(1, 1);

    @Test
    void aReaderOfAClosedTenantWritesNothingEvenWhereTheTenantIsOpenAgain() {
        Reading reading = new Reading(KEY, "quang-tri", KEY, "tỉnh Quảng Trị", "tỉnh Quảng Bình", "Đối chiếu số liệu");
        assertThat(AccessSettings.statement(caller(reading).access())).contains("'transaction_read_only', 'on'");
    }

    @Test
    void whoSignedInAtTheirOwnTenantMayWrite() {
        assertThat(AccessSettings.statement(caller(null).access())).doesNotContain("read_only");
        assertThat(AccessSettings.statement(null)).doesNotContain("read_only");
    }

    private static Caller caller(@Nullable Reading reading) {
        return new Caller("quang-binh", KEY, "lan", "Nguyễn Thị Lan", KEY, Role.PROVINCE_LEADER, false, 1, reading);
    }
}
