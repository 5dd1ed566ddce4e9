package vn.doingoai.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of the province's outline as somebody would write them by hand who needs just these: one statement for each
 * table of facts and for both years, asked as the restricted role under row-level security. Nothing here names the rows
 * behind a figure, marks it or knows who has not answered.
 */
final class HandWritten implements AutoCloseable {
    private static final String ACCESS = "select set_config('app.tenant_id', '" + BenchTenant.KEY
            + "', true), set_config('app.scope', 'TENANT', true)";

    /** A year, and a column for each figure. */
    private static final List<String> WIDE = List.of("""
                    select d.year,
                           count(*) filter (where d.direction = 'IN') as "delegations.inbound.count",
                           sum(d.member_count) filter (where d.direction = 'IN') as "delegations.inbound.persons",
                           count(*) filter (where d.direction = 'IN' and d.host_level = 'PROVINCIAL_LEADERS')
                               as "delegations.inbound.count[hostLevel=PROVINCIAL_LEADERS]",
                           sum(d.member_count) filter (where d.direction = 'IN' and d.host_level = 'PROVINCIAL_LEADERS')
                               as "delegations.inbound.persons[hostLevel=PROVINCIAL_LEADERS]",
                           count(*) filter (where d.direction = 'IN' and d.host_level = 'OTHER_AGENCY')
                               as "delegations.inbound.count[hostLevel=OTHER_AGENCY]",
                           sum(d.member_count) filter (where d.direction = 'IN' and d.host_level = 'OTHER_AGENCY')
                               as "delegations.inbound.persons[hostLevel=OTHER_AGENCY]",
                           count(*) filter (where d.direction = 'OUT' and d.organizer = 'PROVINCE')
                               as "delegations.outbound.count[organizer=PROVINCE]",
                           sum(d.member_count) filter (where d.direction = 'OUT' and d.organizer = 'PROVINCE')
                               as "delegations.outbound.persons[organizer=PROVINCE]",
                           count(*) filter (where d.direction = 'OUT' and d.organizer = 'OTHER_AGENCY')
                               as "delegations.outbound.count[organizer=OTHER_AGENCY]",
                           sum(d.member_count) filter (where d.direction = 'OUT' and d.organizer = 'OTHER_AGENCY')
                               as "delegations.outbound.persons[organizer=OTHER_AGENCY]"
                      from (select extract(year from start_date)::integer as year, direction, member_count, host_level, organizer
                              from portal.delegation
                             where tenant_id = portal.current_tenant() and phase = 'RESULT' and state = 'CONFIRMED'
                               and start_date between '2017-01-01' and '2018-12-31'
                               and (direction = 'IN' or purpose is distinct from 'PRIVATE')) d
                     group by d.year
                    """, """
                    select extract(year from d.start_date)::integer as year,
                           count(distinct l.country) as "delegations.outbound.countries.count"
                      from portal.delegation d
                      join portal.delegation_leg l on l.tenant_id = portal.current_tenant() and l.delegation_id = d.id
                     where d.tenant_id = portal.current_tenant() and d.phase = 'RESULT' and d.state = 'CONFIRMED'
                       and d.direction = 'OUT' and d.start_date between '2017-01-01' and '2018-12-31'
                       and d.purpose is distinct from 'PRIVATE'
                     group by 1
                    """, """
                    select extract(year from start_date)::integer as year,
                           count(*) as "delegations.outbound.private_trips.persons"
                      from portal.private_trip
                     where tenant_id = portal.current_tenant() and state in ('PERMITTED', 'RETURNED')
                       and start_date between '2017-01-01' and '2018-12-31'
                     group by 1
                    """, """
                    select extract(year from coalesce(end_date, start_date))::integer as year,
                           count(*) filter (where role = 'HOST') as "conferences.held.count",
                           sum(foreign_participants) filter (where role = 'HOST') as "conferences.held.foreign_participants",
                           count(*) filter (where role = 'ATTENDEE') as "conferences.attended.count"
                      from portal.conference
                     where tenant_id = portal.current_tenant() and state in ('HELD', 'REPORTED')
                       and coalesce(end_date, start_date) between '2017-01-01' and '2018-12-31'
                     group by 1
                    """, """
                    select extract(year from effective_to)::integer as year, count(*) as "legal.repealed.count"
                      from portal.legal_document
                     where tenant_id = portal.current_tenant() and issuer_level = 'PROVINCE' and state = 'ISSUED'
                       and ending = 'REPEALED' and effective_to between '2017-01-01' and '2018-12-31'
                     group by 1
                    """);

    /** Year, figure, value. */
    private static final String TYPED = """
            select extract(year from period_to)::integer, indicator || dimensions, sum(amount)
              from portal.figure
             where tenant_id = portal.current_tenant()
               and (period_from, period_to) in (('2017-01-01', '2017-12-31'), ('2018-01-01', '2018-12-31'))
             group by 1, 2
            """;

    private final Connection connection;

    private HandWritten(Connection connection) {
        this.connection = connection;
    }

    static HandWritten open(Portal portal) throws IOException, SQLException {
        Connection connection = DriverManager.getConnection(
                portal.databaseUrl("portal"), "portal_app", portal.secrets().getProperty("database.application"));
        connection.setAutoCommit(false);
        return new HandWritten(connection);
    }

    /** All figures of the report's year, by key; those of the year before are read and thrown away. */
    Map<String, BigDecimal> figures() throws SQLException {
        Map<String, BigDecimal> figures = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute(ACCESS);
            for (String query : WIDE) {
                try (ResultSet found = statement.executeQuery(query)) {
                    wide(found, figures);
                }
            }
            try (ResultSet found = statement.executeQuery(TYPED)) {
                while (found.next()) {
                    put(figures, found.getInt(1), found.getString(2), found.getBigDecimal(3));
                }
            }
        } finally {
            connection.commit();
        }
        return figures;
    }

    private static void wide(ResultSet found, Map<String, BigDecimal> figures) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        while (found.next()) {
            for (int column = 2; column <= columns.getColumnCount(); column++) {
                put(figures, found.getInt(1), columns.getColumnLabel(column), found.getBigDecimal(column));
            }
        }
    }

    private static void put(Map<String, BigDecimal> figures, int year, String key, BigDecimal value) {
        if (year == BulkRegisters.YEAR) {
            figures.put(key, value);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
