package vn.doingoai.bench.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void aStatementTellsItsTable() {
        assertEquals("delegation_leg", Script.table("insert into portal.delegation_leg (tenant_id)\nselect 1"));
        assertEquals("", Script.table("create index on half (slug)"));
    }

    @Test
    void placesAreFilled() {
        assertEquals(
                "select 'gia-lai', 7, 0.010000",
                Script.filled("select :tenant, :seed, :size", new NationSize(0.01, 7), "gia-lai"));
    }

    @Test
    void everyStatementOfTheRegistersIsForOneTenant() throws IOException {
        for (String file : List.of("registers.sql", "reporting.sql", "ministry.sql")) {
            for (String statement : Script.read(file).statements()) {
                assertFalse(Script.table(statement).isEmpty(), statement);
                assertEquals(true, statement.contains(":tenant"), statement);
            }
        }
    }
}
