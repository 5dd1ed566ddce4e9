package vn.doingoai.delegations.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.doingoai.delegations.CostLine;

/**
 * The costs of a delegation in đồng.
 *
 * @param total of the lines whose amount in đồng is known
 * @param unknown how many other lines there are
 */
public record CostTotal(BigDecimal total, long unknown) {

    /** Adds lines up; nothing is converted that nobody gave a rate for. */
    static CostTotal of(List<CostLine> lines) {
        List<Optional<BigDecimal>> amounts = lines.stream()
                .filter(line -> !line.equals(new CostLine()))
                .map(CostTotal::inDong)
                .toList();
        BigDecimal total = amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CostTotal(total, amounts.stream().filter(Optional::isEmpty).count());
    }

    /** The amount of a line in đồng: as given, or by its rate. */
    static Optional<BigDecimal> inDong(CostLine line) {
        BigDecimal amount = line.getAmount();
        if (amount != null && Objects.equals(line.getCurrency(), "VND")) {
            return Optional.of(amount);
        }
        BigDecimal vnd = line.getVnd();
        BigDecimal rate = line.getRate();
        if (vnd != null || amount == null || rate == null) {
            return Optional.ofNullable(vnd);
        }
        return Optional.of(amount.multiply(rate).setScale(0, RoundingMode.HALF_UP));
    }
}
