package vn.doingoai.checks.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** Takes the first lock off this database and puts it on again, as only the owner of the tables can. */
final class PolicySwitch {
    private PolicySwitch() {}

    /** Runs work while no table has row-level security. */
    static void without(Runnable work) {
        turn("disable");
        try {
            work.run();
        } finally {
            turn("enable");
        }
    }

    private static void turn(String way) {
        try (Connection owner =
                        DriverManager.getConnection(resource("owner.url"), "portal_owner", resource("owner.password"));
                var statement = owner.createStatement()) {
            statement.execute("""
                    do $$ declare t record; begin
                        for t in select relname from pg_class where relnamespace = 'portal'::regnamespace
                            and relkind = 'r' and obj_description(oid, 'pg_class') not like 'kind=REFERENCE%%'
                        loop execute format('alter table portal.%%I %s row level security', t.relname); end loop;
                    end $$
                    """.formatted(way));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PolicySwitch.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
