package vn.doingoai.checks.figures;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.checks.portal.Session;

/** Registers of two tenants with rows of every state, period and value, so that a wrong condition shows. */
final class RandomRegisters {
    static final List<String> COUNTRIES = List.of("LA", "KH", "KR");

    final List<UUID> units = new ArrayList<>();
    private final Session owner;
    private final Random random;

    RandomRegisters(Session owner, long seed) {
        this.owner = owner;
        random = new Random(seed);
    }

    void fill(String tenant, int rows) throws SQLException {
        owner.enter(tenant, "TENANT", "");
        owner.update("insert into portal.tenant (kind, name, settings) values ('PROVINCE', ?, '{}')", tenant);
        units.clear();
        for (int i = 0; i < 3; i++) {
            units.add(unit("unit-" + i));
        }
        UUID leader = UUID.randomUUID();
        owner.update(
                "insert into portal.leader (id, name, post, unit_id, rank, managed_by, valid_from)"
                        + " values (?, 'A', 'B', ?, 'OTHER', 'PROV_PARTY_STANDING', '2010-01-01')",
                leader,
                units.get(0));
        for (int i = 0; i < rows; i++) {
            delegation(leader, i);
            conference(i);
            owner.update(
                    "insert into portal.private_trip (id, unit_id, person, country, start_date, end_date, state)"
                            + " values (?, ?, 'X', ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    any(units),
                    any(COUNTRIES),
                    LocalDate.of(2019, 6, 1),
                    LocalDate.of(2019, 6, 9),
                    any(List.of("DECLARED", "PERMITTED", "RETURNED")));
            owner.update(
                    "insert into portal.delegation_dossier (id, unit_id, received_date, applicant, official, state)"
                            + " values (?, ?, ?, 'X', ?, 'RECEIVED')",
                    UUID.randomUUID(),
                    any(units),
                    day(),
                    random.nextBoolean());
        }
    }

    private UUID unit(String code) throws SQLException {
        UUID id = UUID.randomUUID();
        owner.update(
                "insert into portal.unit (id, code, kind, name, short_name, text_name, letterhead_name, abbreviation,"
                        + " place, valid_from, search_key)"
                        + " values (?, ?, 'DEPARTMENT', 'N', ?, 'n', 'N', 'N', 'N', '2010-01-01', 'n')",
                id,
                code,
                code);
        return id;
    }

    private void delegation(UUID leader, int number) throws SQLException {
        UUID id = UUID.randomUUID();
        boolean plan = random.nextInt(4) == 0;
        LocalDate start = day();
        owner.update(
                """
                insert into portal.delegation (id, unit_id, phase, direction, year, state, name, category, purpose,
                    member_count, total_days, from_country, leader_id, leader_rank, planned_quarter, start_date, end_date,
                    plan_status, report_number, host_level, invited_by, courtesy_call, organizer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                any(units),
                plan ? "PLAN" : "RESULT",
                any(List.of("OUT", "IN")),
                plan ? 2018 + random.nextInt(4) : start.getYear(),
                any(plan ? List.of("APPROVED", "EXECUTED", "PROPOSED") : List.of("CONFIRMED", "CONFIRMED", "REPORTED")),
                "Đoàn " + number,
                maybe(List.of("OFFICIAL_VISIT", "TRAINING")),
                maybe(List.of("PRIVATE", "STUDY", "SURVEY")),
                random.nextInt(5) == 0 ? null : 1 + random.nextInt(9),
                random.nextInt(5) == 0 ? null : 1 + random.nextInt(9),
                maybe(COUNTRIES),
                random.nextInt(3) == 0 ? leader : null,
                maybe(List.of("DEPARTMENT_HEAD", "OTHER")),
                1 + random.nextInt(4),
                start,
                start.plusDays(3),
                maybe(List.of("IN_PLAN", "OFF_PLAN")),
                random.nextBoolean() ? "1/BC" : "",
                maybe(List.of("PROVINCIAL_LEADERS", "OTHER_AGENCY")),
                maybe(List.of("PROVINCE", "SELF")),
                random.nextBoolean(),
                maybe(List.of("PROVINCE", "OTHER_AGENCY")));
        for (int i = random.nextInt(4); i > 0; i--) {
            owner.update(
                    "insert into portal.delegation_leg (id, delegation_id, ordinal, country) values (?, ?, ?, ?)",
                    UUID.randomUUID(),
                    id,
                    i,
                    maybe(COUNTRIES));
            owner.update(
                    "insert into portal.delegation_member (id, delegation_id, ordinal, managed_by, leader_id)"
                            + " values (?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    id,
                    i,
                    maybe(List.of("PROV_PARTY_STANDING", "OTHER")),
                    random.nextInt(4) == 0 ? leader : null);
            owner.update(
                    "insert into portal.delegation_cost (id, delegation_id, ordinal, source, amount, currency, vnd)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    id,
                    i,
                    any(List.of("PROVINCIAL_BUDGET", "SELF")),
                    1000 + random.nextInt(1000),
                    any(List.of("VND", "USD")),
                    random.nextBoolean() ? 23000000 : null);
        }
    }

    private void conference(int number) throws SQLException {
        UUID id = UUID.randomUUID();
        LocalDate start = day();
        owner.update(
                """
                insert into portal.conference (id, unit_id, year, state, name, role, kind, approval_level,
                    vietnamese_participants, foreign_participants, days, start_date, end_date, date_precision)
                values (?, ?, ?, ?, ?, ?, 'WORKSHOP', ?, ?, ?, ?, ?, ?, 'DAY')
                """,
                id,
                any(units),
                start.getYear(),
                any(List.of("HELD", "REPORTED", "PLANNED", "CANCELLED")),
                "Hội thảo " + number,
                any(List.of("HOST", "CO_HOST", "ATTENDEE")),
                any(List.of("PRIME_MINISTER", "PROVINCE_CHAIR")),
                random.nextInt(99),
                random.nextInt(20),
                1 + random.nextInt(3),
                start,
                start.plusDays(1));
        for (int i = random.nextInt(3); i > 0; i--) {
            owner.update(
                    "insert into portal.conference_country (id, conference_id, seq, country, participants)"
                            + " values (?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    id,
                    i,
                    any(COUNTRIES),
                    1 + random.nextInt(9));
            owner.update(
                    "insert into portal.conference_cost (id, conference_id, seq, source, amount, currency)"
                            + " values (?, ?, ?, ?, ?, 'VND')",
                    UUID.randomUUID(),
                    id,
                    i,
                    any(List.of("STATE_BUDGET", "FOREIGN_SPONSOR")),
                    1000000 + random.nextInt(1000));
        }
    }

    private LocalDate day() {
        return LocalDate.of(2018, 6, 1).plusDays(random.nextInt(1000));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private @Nullable String maybe(List<String> values) {
        return random.nextInt(4) == 0 ? null : any(values);
    }
}
