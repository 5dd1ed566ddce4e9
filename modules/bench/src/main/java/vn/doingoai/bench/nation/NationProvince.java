package vn.doingoai.bench.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

/**
 * A tenant of the nation: one of the sixty-three, which goes on as one of the thirty-four or ends in mid-2025.
 *
 * @param number    its place, the province with the most foreign affairs first
 * @param share     of all rows, with those of its predecessors only since they are its own
 * @param successor the tenant that its province became part of, or null when it goes on
 */
record NationProvince(
        String tenant,
        String name,
        int number,
        double share,
        @Nullable String successor) {
    /** First day that has rows. */
    static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

    /** Today in the nation, the last day of its ten years. */
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    static final int HALVES = 20;

    private static final List<String> BUSIEST = List.of(
            "ho-chi-minh",
            "ha-noi",
            "da-nang",
            "quang-ninh",
            "hai-phong",
            "khanh-hoa",
            "ba-ria-vung-tau",
            "binh-duong",
            "dong-nai",
            "can-tho",
            "hue",
            "lao-cai",
            "lang-son",
            "nghe-an",
            "thanh-hoa",
            "quang-nam");

    /** All sixty-three; shares fall with the place as city sizes do. */
    static List<NationProvince> all() {
        List<Province> sorted = new ArrayList<>(Provinces.existingOn(FIRST));
        sorted.sort(Comparator.comparingInt(NationProvince::place));
        double whole = 0;
        for (int number = 1; number <= sorted.size(); number++) {
            whole += weight(number);
        }
        List<NationProvince> all = new ArrayList<>();
        for (int number = 1; number <= sorted.size(); number++) {
            Province province = sorted.get(number - 1);
            String now = Provinces.on(province, LAST).tenant();
            all.add(new NationProvince(
                    province.tenant(),
                    province.name(),
                    number,
                    weight(number) / whole,
                    now.equals(province.tenant()) ? null : now));
        }
        return List.copyOf(all);
    }

    /** Its last day with rows of its own. */
    LocalDate last() {
        return successor == null ? LAST : Provinces.MERGED_ON.minusDays(1);
    }

    /** The last day of a half of a year, counted from the first. */
    static LocalDate endOf(int half) {
        return FIRST.plusMonths(6L * (half + 1)).minusDays(1);
    }

    /** Name of the province in publications of a half. */
    String provinceOf(int half) {
        return Provinces.of(tenant, endOf(half)).orElseThrow().id();
    }

    private static int place(Province province) {
        int place = BUSIEST.indexOf(province.tenant());
        return place < 0 ? BUSIEST.size() : place;
    }

    private static double weight(int number) {
        return Math.pow(number, -0.7);
    }
}
