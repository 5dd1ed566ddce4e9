package vn.doingoai.delegations;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a delegation that is what it says: two of one class are equal when all they hold is. */
public abstract class ByValue implements Serializable {

    private static final long serialVersionUID = 1L;

    /** All that it holds, in one order. */
    abstract List<Object> values();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ByValue that && getClass() == that.getClass() && values().equals(that.values());
    }

    @Override
    public final int hashCode() {
        return values().hashCode();
    }
}
