package vn.doingoai.rollup.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doingoai.rollup.nation.NationFixture.INBOUND;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.rollup.nation.Cell.State;

/** What a region adds up to, and what it must not tell. */
class RegionTest {

    @Test
    void aRegionIsAddedUpAsTheNationIs() {
        ProvinceTable region = new NationFixture()
                .with("gia-lai", "2019", INBOUND, "90")
                .with("kon-tum", "2019", INBOUND, "Không")
                .with("dak-lak", "2019", INBOUND, "***")
                .lackingUnits("lam-dong", "2019", INBOUND, "5", 2)
                .with("thanh-hoa", "2019", INBOUND, "3")
                .table("2019", Borders.REPORTED, "", INBOUND)
                .ofRegion("Tây Nguyên");

        assertThat(region.total(0)).isEqualTo(new Total(new BigDecimal(95), 2, 1, 1, 1, 0, 1));
        assertThat(region.published()).isEqualTo(4);
    }

    @Test
    void aRegionOfWhichAllIsHeldBackHasNoSum() {
        Total total = new NationFixture()
                .with("dak-lak", "2019", INBOUND, "***")
                .table("2019", Borders.REPORTED, "", INBOUND)
                .ofRegion("Tây Nguyên")
                .total(0);

        assertThat(total.amount()).isNull();
        assertThat(total.reported() + "/" + total.all()).isEqualTo("1/5");
    }

    /**
     * Whoever takes away from a region or from the nation what is shown of its provinces is left with nothing: what is held
     * back is in no sum, whichever of them it is and however many there are.
     */
    @Property(tries = 200)
    void nothingThatIsHeldBackIsLeftWhenWhatIsShownIsTakenAway(
            @ForAll @Size(63) List<@IntRange(min = -2, max = 9) Integer> figures, @ForAll Borders borders) {
        NationFixture nation = new NationFixture();
        List<Province> provinces = Provinces.existingOn(Period.year(2019).to());
        for (int i = 0; i < provinces.size(); i++) {
            int figure = figures.get(i);
            nation.with(
                    provinces.get(i).id(), "2019", INBOUND, figure == -2 ? "***" : figure == -1 ? "?" : "" + figure);
        }
        ProvinceTable table = nation.table("2019", borders, "", INBOUND);
        BigDecimal regions = BigDecimal.ZERO;
        int counted = 0;
        for (String name : table.regions()) {
            ProvinceTable region = table.ofRegion(name);
            assertThat(region.total(0).number()).isEqualByComparingTo(shown(region));
            regions = regions.add(region.total(0).number());
            counted += region.total(0).all();
        }
        assertThat(table.total(0).number()).isEqualByComparingTo(shown(table)).isEqualByComparingTo(regions);
        assertThat(counted).isEqualTo(table.lines().size());
    }

    private static BigDecimal shown(ProvinceTable table) {
        return table.lines().stream()
                .map(line -> line.cells().get(0))
                .filter(cell -> cell.state() == State.VALUE)
                .map(Cell::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
