package vn.doingoai.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * Made-up rows of every register that the province's outline counts, and what 150 districts typed in; loaded in bulk by
 * the superuser. The same rows every time: what looks like chance comes from a hash of the row's number. The years of the
 * rows end with {@link #YEAR}, the report's.
 */
final class BulkRegisters {
    static final int YEAR = 2018;
    static final int UNITS = 150;

    private static final String DELEGATIONS = """
            with units as (
                 select id, short_name, row_number() over (order by code) - 1 as place, count(*) over () as units
                   from portal.unit where tenant_id = '%1$s'),
            rows as (
                 select n, abs(hashint4(n + 7)::bigint) as chance, %3$d - (n %% %4$d) as year from generate_series(1, %2$d) n)
            insert into portal.delegation (tenant_id, id, unit_id, phase, direction, year, state, name, leader_name,
                   category, content, member_count, total_days, start_date, end_date, plan_status, host_level, invited_by,
                   organizer, from_country, report_number, highlight)
            select '%1$s', (lpad(to_hex(n), 8, '0') || '-0001-7000-8000-000000000000')::uuid, u.id, 'RESULT',
                   case when chance %% 3 = 0 then 'IN' else 'OUT' end, year, 'CONFIRMED',
                   'Đoàn đo thử số ' || n || ' của ' || u.short_name, 'Nguyễn Đo Thử ' || chance %% 997,
                   'STUDY_SURVEY', 'Không có thật, chỉ để đo', (1 + chance / 11 %% 10)::integer, 3,
                   make_date(year, 1, 1) + (chance / 5 %% 360)::integer, make_date(year, 1, 1) + (chance / 5 %% 360)::integer + 2,
                   (array['IN_PLAN', 'OFF_PLAN'])[1 + chance / 13 %% 2],
                   case when chance %% 3 = 0 then (array['PROVINCIAL_LEADERS', 'DEPARTMENT', 'OTHER_AGENCY'])[1 + chance / 17 %% 3] end,
                   case when chance %% 3 = 0 then 'PROVINCE' end,
                   case when chance %% 3 > 0 then (array['PROVINCE', 'OTHER_AGENCY'])[1 + chance / 19 %% 2] end,
                   case when chance %% 3 = 0 then (array['LA', 'KH', 'KR', 'JP'])[1 + chance / 23 %% 4] end, n || '/BC', n %% 4999 < %4$d
              from rows join units u on u.place = n %% u.units
            """;
    private static final String LEGS = """
            insert into portal.delegation_leg (tenant_id, id, delegation_id, ordinal, country)
            select tenant_id, (left(id::text, 8) || '-0001-700' || o || '-8000-000000000000')::uuid, id, o,
                   (array['LA', 'TH', 'KR', 'JP', 'CN', 'SG', 'FR', 'DE'])[1 + (member_count * o + total_days + extract(day from start_date)::integer) %% 8]
              from portal.delegation, generate_series(1, 2) o
             where tenant_id = '%1$s' and direction = 'OUT' and o <= 1 + member_count %% 2
            """;
    private static final String MEMBERS = """
            insert into portal.delegation_member (tenant_id, id, delegation_id, ordinal, name)
            select tenant_id, (left(id::text, 8) || '-0001-700' || o || '-8000-000000000000')::uuid, id, o, 'Trần Đo Thử ' || o
              from portal.delegation, generate_series(1, 2) o where tenant_id = '%1$s'
            """;
    private static final String TRIPS = """
            insert into portal.private_trip (tenant_id, id, unit_id, person, country, start_date, end_date, state)
            select tenant_id, id, unit_id, leader_name, 'TH', start_date, end_date, 'PERMITTED'
              from portal.delegation where tenant_id = '%1$s' and member_count = 1
            """;
    private static final String CONFERENCES = """
            insert into portal.conference (tenant_id, id, unit_id, year, state, name, role, kind, approval_level,
                   foreign_participants, vietnamese_participants, days, start_date, end_date)
            select tenant_id, id, unit_id, year, 'REPORTED', name, case when direction = 'IN' then 'HOST' else 'ATTENDEE' end,
                   'WORKSHOP', 'PROVINCE_CHAIR', 10 + total_days, 40, 2, start_date, end_date
              from portal.delegation where tenant_id = '%1$s' and member_count = 2
            """;
    private static final String DOCUMENTS = """
            insert into portal.legal_document (tenant_id, id, type, number, issued_on, issuer, issuer_level, ours, state,
                   drafted_on, ending, effective_to)
            select tenant_id, id, 'DECISION', n || '/QĐ-UBND', start_date, 'Ủy ban nhân dân tỉnh Đo Thử', 'PROVINCE', true,
                   'ISSUED', start_date - 30, case when n %% 5 = 0 then 'REPEALED' end, case when n %% 5 = 0 then end_date end
              from (select d.*, row_number() over (order by id) as n from portal.delegation d where tenant_id = '%1$s') d
             where n <= 1000
            """;
    private static final String REQUESTS = """
            insert into portal.report_request (tenant_id, id, state, title, document_date, outline_id, period_from, period_to, deadline)
            select o.tenant_id, (lpad(y::text, 8, '0') || '-0001-7000-8000-000000000000')::uuid, 'CLOSED', 'Báo cáo năm ' || y,
                   make_date(y, 9, 1), o.id, make_date(y, 1, 1), make_date(y, 12, 31), make_date(y, 9, 15)
              from portal.outline_version o, generate_series(%2$d - 1, %2$d) y
             where o.tenant_id = '%1$s' and o.key = '%3$s'
            """;
    private static final String ASKED = """
            insert into portal.request_unit (tenant_id, id, request_id, unit_id)
            select r.tenant_id, gen_random_uuid(), r.id, u.id
              from portal.report_request r
              join lateral (select id from portal.unit where tenant_id = r.tenant_id and kind = 'DISTRICT'
                             order by code limit %2$d) u on true
             where r.tenant_id = '%1$s' and r.state = 'CLOSED'
            """;
    private static final String SUBMISSIONS = """
            insert into portal.submission (tenant_id, id, request_id, unit_id, state, submitted_at, answered, total)
            select tenant_id, id, request_id, unit_id, 'ACCEPTED', now(), 1, 1 from portal.request_unit u
             where tenant_id = '%1$s' and exists (
                   select from portal.report_request r where r.tenant_id = u.tenant_id and r.id = u.request_id and r.state = 'CLOSED')
            """;
    private static final String FIGURES = """
            insert into portal.figure (tenant_id, id, unit_id, indicator, dimensions, period_from, period_to,
                   covered_from, covered_to, state, amount, updated_by)
            select s.tenant_id, gen_random_uuid(), s.unit_id, '%2$s', '%3$s', r.period_from, r.period_to, r.period_from, r.period_to,
                   'VALUE', 1 + abs(hashtext(s.unit_id::text || '%2$s%3$s')::bigint) %% 9, 'bench'
              from portal.submission s
              join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id
             where s.tenant_id = '%1$s' and s.state = 'ACCEPTED'
            """;
    private static final String VACUUM =
            "vacuum analyze portal.delegation, portal.delegation_leg, portal.delegation_member,"
                    + " portal.private_trip, portal.conference, portal.legal_document, portal.submission, portal.figure";

    private BulkRegisters() {}

    /** Replaces all rows of registers by so many delegations and what goes with them, spread over so many years. */
    static void loadRows(Portal portal, int rows, int years) throws IOException, SQLException {
        execute(
                portal,
                List.of(
                        "truncate portal.delegation, portal.private_trip, portal.conference, portal.legal_document cascade",
                        DELEGATIONS.formatted(BenchTenant.KEY, rows, YEAR, years),
                        LEGS.formatted(BenchTenant.KEY),
                        MEMBERS.formatted(BenchTenant.KEY),
                        TRIPS.formatted(BenchTenant.KEY),
                        CONFERENCES.formatted(BenchTenant.KEY),
                        DOCUMENTS.formatted(BenchTenant.KEY),
                        VACUUM));
    }

    /** Accepted reports of the districts for two years with these figures typed in. */
    static void loadAnswers(Portal portal, List<String> figures) throws IOException, SQLException {
        execute(
                portal,
                List.of(
                        REQUESTS.formatted(BenchTenant.KEY, YEAR, BenchTenant.PROVINCE_OUTLINE),
                        ASKED.formatted(BenchTenant.KEY, UNITS),
                        SUBMISSIONS.formatted(BenchTenant.KEY)));
        for (String figure : figures) {
            int dimensions = figure.indexOf('[') < 0 ? figure.length() : figure.indexOf('[');
            execute(
                    portal,
                    List.of(FIGURES.formatted(
                            BenchTenant.KEY, figure.substring(0, dimensions), figure.substring(dimensions))));
        }
        execute(portal, List.of(VACUUM));
    }

    /** Forgets the province's reports, so that the same can be begun once more. */
    static void forgetReports(Portal portal) throws IOException, SQLException {
        execute(portal, List.of("truncate portal.report cascade"));
    }

    /** The id of the province's outline. */
    static String outline(Portal portal) throws IOException, SQLException {
        try (Connection superuser = superuser(portal);
                Statement statement = superuser.createStatement();
                var found = statement.executeQuery("select id from portal.outline_version where tenant_id = '"
                        + BenchTenant.KEY + "' and key = '" + BenchTenant.PROVINCE_OUTLINE + "'")) {
            found.next();
            return found.getString(1);
        }
    }

    static LocalDate first() {
        return LocalDate.of(YEAR, 1, 1);
    }

    static LocalDate last() {
        return LocalDate.of(YEAR, 12, 31);
    }

    private static void execute(Portal portal, List<String> statements) throws IOException, SQLException {
        try (Connection superuser = superuser(portal);
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica"); // no key is checked row by row
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static Connection superuser(Portal portal) throws IOException, SQLException {
        return DriverManager.getConnection(
                portal.databaseUrl("portal"), "postgres", portal.secrets().getProperty("database.superuser"));
    }
}
