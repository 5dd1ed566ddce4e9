package vn.doingoai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficerTest {

    @Test
    void theLastAcknowledgedSaveOrALaterOneMustBeStored() {
        assertThat(Officer.isLost(saved(7), 7, 9)).isFalse();
        assertThat(Officer.isLost(saved(9), 7, 9)).isFalse();
        assertThat(Officer.isLost(saved(6), 7, 9)).isTrue();
    }

    @Test
    void whatWasNeverSentCannotBeStored() {
        assertThat(Officer.isLost(saved(10), 7, 9)).isTrue();
    }

    @Test
    void aSectionWithoutANumberIsAsBeforeTheFirstSave() {
        assertThat(Officer.isLost("<p>Mẫu của đề cương</p>", 0, 0)).isFalse();
        assertThat(Officer.isLost("<p>Mẫu của đề cương</p>", 1, 1)).isTrue();
    }

    private static String saved(int number) {
        return "<p>Nội dung đo thử, lần lưu số " + number + ".</p>";
    }
}
