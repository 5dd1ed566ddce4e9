package vn.doingoai.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for the portal, and catches what was planted for it. */
class RoomsTest {
    private static final String OURS = "vn.doingoai";
    private static final String PLANTED = "vn.doingoai.checks.architecture.planted";
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages(OURS);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Arguments> rules() {
        Map<String, Function<Rules, ArchRule>> rules = Map.ofEntries(
                Map.entry("KernelThatUsesUi", Rules::kernelKnowsNoOtherRoom),
                Map.entry("DocumentsThatUseTheKernel", Rules::documentsKnowNothingOfOurs),
                Map.entry("IndicatorsThatUseASlice", Rules::indicatorsKnowTheKernelOnly),
                Map.entry("UiThatUsesASlice", Rules::uiKnowsTheKernelOnly),
                Map.entry("launcher.Above", Rules::aSliceKnowsSharedRoomsOnly),
                Map.entry("SliceThatUsesItBack", Rules::aSliceKnowsNoOtherSlice),
                Map.entry("Cycle detected", Rules::roomsHaveNoCycles),
                Map.entry("PlantedPage.sql", Rules::onlyQueriesAndTheKernelWriteSql),
                Map.entry("java.sql.Connection", Rules::onlyTheKernelsDoorAndTheLauncherUseJdbc),
                Map.entry("rollup.PastTheDoor.sql", Rules::theNationIsReadThroughItsOwnDoor),
                Map.entry("reporting.PlantedService.nation", Rules::onlyQueriesOfTheNationUseItsDoor),
                Map.entry("PlantedPage.entities", Rules::pagesNeverTouchTheDatabase),
                Map.entry("PlantedService.approve()", Rules::everyServiceMethodSaysWhoMayCallIt),
                Map.entry("PlantedService> is not annotated", Rules::everyServiceIsTransactional),
                Map.entry("PlantedEntity", Rules::entitiesAreBareNouns),
                Map.entry("java.lang.System.out", Rules::nobodyLogsPastTheLogger),
                Map.entry("org.jmock.PlantedMock", Rules::nobodyMocks),
                Map.entry("PlantedImpl", Rules::nothingIsNamedAfterAPattern));
        return rules.entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleHoldsForThePortalAndCatches(String planted, Function<Rules, ArchRule> rule) {
        assertThat(rule.apply(new Rules(PLANTED))
                        .evaluate(VIOLATIONS)
                        .getFailureReport()
                        .toString())
                .contains(planted);
        assertThat(rule.apply(new Rules(OURS))
                        .evaluate(PORTAL)
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    @Test
    void allRoomsAreLookedAt() {
        assertThat(PORTAL.stream().map(JavaClass::getPackageName).map(name -> name.split("\\.", -1)[2]))
                .contains("kernel", "documents", "indicators", "ui", "reporting", "launcher");
    }

    @Test
    void everyEntityIsInTheIndexOfItsRoom() throws IOException {
        assertThat(entities(PORTAL)).isNotEmpty().isSubsetOf(indexed());
        assertThat(indexed()).isSubsetOf(entities(PORTAL));
        assertThat(entities(VIOLATIONS)).isNotEmpty().doesNotContainAnyElementsOf(indexed());
    }

    private static Set<String> entities(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> indexed() throws IOException {
        Set<String> names = new TreeSet<>();
        for (URL index : Collections.list(RoomsTest.class.getClassLoader().getResources("META-INF/portal-entities"))) {
            String text = new String(index.openStream().readAllBytes(), StandardCharsets.UTF_8);
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(names::add);
        }
        return names;
    }
}
