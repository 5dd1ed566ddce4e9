package vn.doingoai.bench.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class NationProvinceTest {

    @Test
    void sixtyThreeBecomeThirtyFour() {
        List<NationProvince> all = NationProvince.all();

        assertEquals(63, all.size());
        assertEquals(34, all.stream().filter(each -> each.successor() == null).count());
        assertEquals(1, all.stream().mapToDouble(NationProvince::share).sum(), 1e-9);
    }

    @Test
    void aProvinceThatEndedHasNoRowsAfterItsLastDay() {
        NationProvince ended = find("quang-binh");

        assertEquals("quang-tri", ended.successor());
        assertEquals(LocalDate.of(2025, 6, 30), ended.last());
        assertThrows(NoSuchElementException.class, () -> ended.provinceOf(17));
    }

    @Test
    void aTenantThatGoesOnReportsForTheProvinceOfTheDay() {
        NationProvince giaLai = find("gia-lai");

        assertEquals("gia-lai", giaLai.provinceOf(16));
        assertEquals("gia-lai.2025", giaLai.provinceOf(17));
        assertEquals(NationProvince.LAST, NationProvince.endOf(NationProvince.HALVES - 1));
    }

    private static NationProvince find(String tenant) {
        return NationProvince.all().stream()
                .filter(each -> each.tenant().equals(tenant))
                .findFirst()
                .orElseThrow();
    }
}
