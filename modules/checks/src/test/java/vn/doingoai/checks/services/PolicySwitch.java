package vn.doingoai.checks.services;

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
        Owner.run("""
                do $$ declare t record; begin
                    for t in select relname from pg_class where relnamespace = 'portal'::regnamespace
                        and relkind = 'r' and obj_description(oid, 'pg_class') not like 'kind=REFERENCE%%'
                    loop execute format('alter table portal.%%I %s row level security', t.relname); end loop;
                end $$
                """.formatted(way));
    }
}
