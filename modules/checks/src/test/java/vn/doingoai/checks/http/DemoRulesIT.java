package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Interface;

/** Quảng Bình's demo plan of 2020: its rows come from files and are judged when the portal starts. */
class DemoRulesIT {
    private static final Interface PROVINCE = Interface.of("quang-binh", "sngv.canbo");
    private static final String NAMED = "Đoàn minh họa quy tắc ";

    /** All rules of plans but OUT-18, which speaks of a unit's whole part. */
    private static final List<String> RULES = Stream.of(
                    IntStream.rangeClosed(1, 17).mapToObj("OUT-%02d"::formatted),
                    IntStream.rangeClosed(1, 2).mapToObj("LAO-%02d"::formatted),
                    IntStream.rangeClosed(1, 4).mapToObj("IN-%02d"::formatted))
            .flatMap(rules -> rules)
            .toList();

    @Test
    void everyRuleHasAnItemThatIsNamedAfterItAndBreaksIt() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JsonObject item : PROVINCE.items("/delegations?year=2020&phase=PLAN", 500)) {
            String name = item.getString("name");
            if (name.startsWith(NAMED)) {
                String rule = name.substring(NAMED.length(), name.indexOf(':'));
                assertThat(rulesBroken(item)).as(name).contains(rule);
                found.computeIfAbsent(rule, any -> new TreeSet<>()).add(name);
            }
        }
        assertThat(found).containsOnlyKeys(RULES);
    }

    @Test
    void whatOtherUnitsHandedInBreaksNothingWithoutAReason() {
        Collection<JsonObject> handedIn = PROVINCE.items("/delegations?year=2020&phase=PLAN", 500).stream()
                .filter(item -> item.getString("name").startsWith("Đoàn xúc tiến thương mại"))
                .collect(Collectors.toList());
        assertThat(handedIn)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(rulesBroken(item)).isEmpty());
    }

    private static Set<String> rulesBroken(JsonObject item) {
        return PROVINCE
                .get("/delegations/" + item.getString("id") + "/findings")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(finding -> finding.getString("rule"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
