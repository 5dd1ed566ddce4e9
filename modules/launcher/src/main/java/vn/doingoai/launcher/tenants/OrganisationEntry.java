package vn.doingoai.launcher.tenants;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.YamlMap;
import vn.doingoai.kernel.organisation.EstablishmentAct;

/**
 * A document or a division of {@code organisation.yaml}.
 *
 * @param map where it stands
 * @param table that keeps it
 * @param key by which the portal knows it again
 * @param unit code of the unit that it belongs to
 * @param values by column
 */
record OrganisationEntry(YamlMap map, String table, String key, String unit, Map<String, @Nullable Object> values) {

    static final String DOCUMENTS = "establishment_document";
    static final String DIVISIONS = "division";

    static OrganisationEntry document(YamlMap map) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("act", map.get("act").oneOf(EstablishmentAct.class).name());
        values.put("type", map.get("type").text());
        values.put("number", map.textOrEmpty("number"));
        values.put("issued_on", map.get("issued").date());
        values.put("effective_on", map.find("effective").map(Cell::date).orElse(null));
        values.put("issuer", map.get("issuer").text());
        values.put("summary", map.textOrEmpty("summary"));
        return of(map, DOCUMENTS, values);
    }

    static OrganisationEntry division(YamlMap map) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", map.get("name").text());
        values.put("task", map.textOrEmpty("task"));
        values.put("valid_from", map.get("from").date());
        values.put("valid_to", map.find("to").map(Cell::date).orElse(null));
        return of(map, DIVISIONS, values);
    }

    private static OrganisationEntry of(YamlMap map, String table, Map<String, @Nullable Object> values) {
        String key = map.get("key").text();
        String unit = map.get("unit").text();
        map.noMore();
        return new OrganisationEntry(map, table, key, unit, Collections.unmodifiableMap(values));
    }
}
