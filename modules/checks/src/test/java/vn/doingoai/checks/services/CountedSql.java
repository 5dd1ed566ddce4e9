package vn.doingoai.checks.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.RowMapper;
import vn.doingoai.kernel.persistence.Sql;

/** The door for SQL with a counter beside it. */
@Specializes
@ApplicationScoped
public class CountedSql extends Sql {
    private final AtomicInteger statements = new AtomicInteger();

    /** How many statements have gone through. */
    public int statements() {
        return statements.get();
    }

    @Override
    public <T> List<T> list(String query, RowMapper<T> mapper, @Nullable Object... values) {
        statements.incrementAndGet();
        return super.list(query, mapper, values);
    }

    @Override
    public int update(String command, @Nullable Object... values) {
        statements.incrementAndGet();
        return super.update(command, values);
    }
}
