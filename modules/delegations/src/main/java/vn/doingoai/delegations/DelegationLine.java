package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import vn.doingoai.kernel.persistence.TenantEntity;

/**
 * A row inside a delegation, at its place in a list.
 *
 * @param <T> what the row says
 */
@MappedSuperclass
abstract class DelegationLine<T> extends TenantEntity {

    /** Read by EclipseLink alone, which writes the key of the owner. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne
    @JoinColumn(name = "delegation_id")
    private Delegation delegation;

    @Column
    private int ordinal;

    /** A copy of what it says. */
    abstract T value();

    /** Says something else. */
    abstract void put(T value);

    /** Makes the rows say these values in this order: rows are kept where they are, so that little is written. */
    static <T, L extends DelegationLine<T>> void replace(
            Delegation delegation, List<L> lines, List<T> values, Supplier<L> maker) {
        while (lines.size() > values.size()) {
            lines.remove(lines.size() - 1);
        }
        for (int i = 0; i < values.size(); i++) {
            if (i == lines.size()) {
                L line = maker.get();
                DelegationLine<T> place = line;
                place.delegation = delegation;
                place.ordinal = i + 1;
                line.put(values.get(i));
                lines.add(line);
            } else if (!Objects.equals(lines.get(i).value(), values.get(i))) {
                lines.get(i).put(values.get(i));
            }
        }
    }
}
