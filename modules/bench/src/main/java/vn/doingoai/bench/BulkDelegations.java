package vn.doingoai.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Made-up delegations of the bench's tenant and as many of a second one, which nobody may see; loaded in bulk by the
 * superuser. The same rows every time: what looks like chance comes from a hash of the row's number.
 */
final class BulkDelegations {
    private static final String OTHER = "do-thu-khac";
    private static final String OTHER_TENANT = """
            insert into portal.tenant (tenant_id, kind, name, settings)
            select '%1$s', kind, name || ' khác', settings from portal.tenant where tenant_id = '%2$s'
            """;
    private static final String OTHER_UNITS = """
            insert into portal.unit (tenant_id, id, code, kind, name, short_name, text_name, letterhead_name, abbreviation,
                   place, valid_from, search_key)
            select '%1$s', id, code, kind, name, short_name, text_name, letterhead_name, abbreviation, place, valid_from, search_key
              from portal.unit where tenant_id = '%2$s'
            """;
    private static final String ROWS = """
            with units as (
                 select id, short_name, row_number() over (order by code) - 1 as place, count(*) over () as units
                   from portal.unit where tenant_id = '%1$s'),
            rows as (
                 select n, abs(hashint4(n + 42)::bigint) as chance from generate_series(1, %2$d) n)
            insert into portal.delegation (tenant_id, id, unit_id, phase, direction, year, state, name, leader_name,
                   category, content, member_count, total_days, start_date, end_date, plan_status)
            select '%1$s', (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid, u.id, 'RESULT',
                   case when chance %% 3 = 0 then 'IN' else 'OUT' end, (2015 + chance / 3 %% 5)::integer, 'COMPLETED',
                   'Đoàn ' || (array['khảo sát', 'nghiên cứu', 'hội thảo', 'xúc tiến'])[1 + chance / 7 %% 4] || ' '
                   || (array['du lịch', 'y tế', 'giáo dục', 'thủy lợi', 'lâm nghiệp'])[1 + chance / 31 %% 5] || ' số ' || n
                   || ' của ' || u.short_name,
                   (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'])[1 + chance / 157 %% 5] || ' Đo Thử ' || chance %% 997,
                   'STUDY_SURVEY', 'Không có thật, chỉ để đo', (1 + chance %% 10)::integer, 3,
                   make_date((2015 + chance / 3 %% 5)::integer, 1, 1) + (chance %% 300)::integer,
                   make_date((2015 + chance / 3 %% 5)::integer, 1, 1) + (chance %% 300)::integer + 2, 'OFF_PLAN'
              from rows join units u on u.place = n %% u.units
            """;
    private static final String LEGS = """
            insert into portal.delegation_leg (tenant_id, id, delegation_id, ordinal, country)
            select tenant_id, id, id, 1, (array['LA', 'TH', 'KR', 'JP'])[1 + member_count %% 4]
              from portal.delegation where tenant_id = '%1$s'
            """;
    private static final String FINDINGS = """
            insert into portal.delegation_finding (tenant_id, id, delegation_id, ordinal, rule, severity, message)
            select tenant_id, id, id, 1, 'OUT-01', 'WARN', 'out-01'
              from portal.delegation where tenant_id = '%1$s' and member_count = 1
            """;

    private static final String WORDS = """
            insert into portal.delegation_word (tenant_id, unit_id, word, delegation_id)
            select tenant_id, unit_id, word, id from portal.delegation, portal.word_starts(search_key) word
             where tenant_id = '%1$s'
            """;

    private BulkDelegations() {}

    /** Loads so many rows for each of the two tenants, once. */
    static void load(Portal portal, int rows) throws IOException, SQLException {
        try (Connection superuser = DriverManager.getConnection(
                        portal.databaseUrl("portal"),
                        "postgres",
                        portal.secrets().getProperty("database.superuser"));
                Statement statement = superuser.createStatement()) {
            // Without triggers, which check each word's two keys: that alone took minutes.
            statement.execute("set session_replication_role = replica");
            statement.execute(OTHER_TENANT.formatted(OTHER, BenchTenant.KEY));
            statement.execute(OTHER_UNITS.formatted(OTHER, BenchTenant.KEY));
            for (String tenant : new String[] {BenchTenant.KEY, OTHER}) {
                statement.execute(ROWS.formatted(tenant, rows));
                statement.execute(WORDS.formatted(tenant));
                statement.execute(LEGS.formatted(tenant));
                statement.execute(FINDINGS.formatted(tenant));
            }
            statement.execute("vacuum analyze portal.delegation, portal.delegation_word, portal.delegation_leg,"
                    + " portal.delegation_finding");
        }
    }
}
