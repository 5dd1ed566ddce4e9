package vn.doingoai.conferences.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doingoai.conferences.Cost;
import vn.doingoai.conferences.CostSource;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.money.MoneyText;
import vn.doingoai.kernel.text.SearchKey;

/** Reads costs in one cell: "Ngân sách nhà nước: 120.000.000 đồng; Nước ngoài tài trợ: 5.000 USD". */
final class CostsReader {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:;|\\R|,(?=\\s*[\\p{L}-]))\\s*");
    private static final Pattern SUM = Pattern.compile("^(?:tong|trong do|gom).*");
    private static final Pattern STATE = Pattern.compile(".*(?:ngan sach|nsnn|nsdp|nha nuoc).*");
    private static final Pattern FOREIGN = Pattern.compile(".*(?:nuoc ngoai|tai tro|doi tac|vien tro).*");
    private static final Pattern OTHER = Pattern.compile(".*(?:khac|xa hoi|doanh nghiep|tu tuc|dong gop).*");

    private CostsReader() {}

    /**
     * Reads a cleaned text.
     *
     * @param known costs that are there: a cost that stays the same keeps its equivalent in đồng
     * @throws BusinessException {@code conference-costs} when a source or an amount is missing
     */
    static List<Cost> read(String text, List<Cost> known) {
        List<Cost> costs = new ArrayList<>();
        for (String piece : SEPARATOR.split(text, -1)) {
            if (!piece.isBlank()) {
                one(piece, text).ifPresent(cost -> costs.add(same(cost, known)));
            }
        }
        if (costs.isEmpty() && !text.isEmpty()) {
            throw new BusinessException("conference-costs", text);
        }
        return costs;
    }

    /** One cost, or nothing for a sum that comes before what it is made of. */
    private static Optional<Cost> one(String piece, String text) {
        MoneyText.Ending ending =
                MoneyText.ending(piece).orElseThrow(() -> new BusinessException("conference-costs", text));
        String who = SearchKey.of(ending.before());
        Optional<CostSource> source = source(who);
        if (source.isEmpty() && !SUM.matcher(who).matches()) {
            throw new BusinessException("conference-costs", text);
        }
        return source.map(known -> Cost.of(known, ending.money()));
    }

    private static Optional<CostSource> source(String who) {
        if (STATE.matcher(who).matches()) {
            return Optional.of(CostSource.STATE_BUDGET);
        }
        if (FOREIGN.matcher(who).matches()) {
            return Optional.of(CostSource.FOREIGN_SPONSOR);
        }
        return OTHER.matcher(who).matches() ? Optional.of(CostSource.OTHER) : Optional.empty();
    }

    private static Cost same(Cost read, List<Cost> known) {
        return known.stream()
                .filter(cost -> cost.source() == read.source() && cost.money().equals(read.money()))
                .findFirst()
                .orElse(read);
    }
}
