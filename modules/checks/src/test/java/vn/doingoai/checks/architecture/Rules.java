package vn.doingoai.checks.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.NationalSql;
import vn.doingoai.kernel.persistence.Sql;

/**
 * The rules of the house, for the rooms below a root package: the portal's own, or the planted ones that break every
 * rule.
 *
 * @param root the package that has the rooms in it
 */
record Rules(String root) {
    private static final String[] MOCKING = {
        "org.mockito..", "org.easymock..", "org.powermock..", "mockit..", "io.mockk..", "org.jmock.."
    };

    /** What a room may use of ours; everything that is no shared room is a slice. */
    private static final Set<String> SHARED = Set.of("kernel", "documents", "indicators", "ui", "launcher", "checks");

    ArchRule kernelKnowsNoOtherRoom() {
        return uses("kernel", "kernel");
    }

    ArchRule documentsKnowNothingOfOurs() {
        return uses("documents", "documents");
    }

    ArchRule indicatorsKnowTheKernelOnly() {
        return uses("indicators", "indicators", "kernel");
    }

    ArchRule uiKnowsTheKernelOnly() {
        return uses("ui", "ui", "kernel");
    }

    ArchRule aSliceKnowsSharedRoomsOnly() {
        return classes()
                .that(isOurs())
                .and(isSlice())
                .should()
                .onlyDependOnClassesThat(not(isOurs()).or(isSlice()).or(in("kernel", "documents", "indicators", "ui")))
                .as("slices use shared rooms and nothing above them");
    }

    ArchRule aSliceKnowsNoOtherSlice() {
        return slices().matching(root + ".(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), not(isSlice()))
                .ignoreDependency(not(isSlice()), alwaysTrue())
                .ignoreDependency(alwaysTrue(), in("partners", "legal"));
    }

    ArchRule roomsHaveNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule onlyQueriesAndTheKernelWriteSql() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".kernel..")
                .and()
                .haveSimpleNameNotEndingWith("Queries")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Sql.class);
    }

    ArchRule onlyTheKernelsDoorAndTheLauncherUseJdbc() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".kernel.persistence..", root + ".launcher..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..")
                        .and(not(DescribedPredicate.describe(
                                "what a row mapper needs",
                                type -> type.getSimpleName().equals("ResultSet")
                                        || type.getSimpleName().equals("Array")
                                        || type.getSimpleName().equals("SQLException")
                                        || type.getSimpleName().equals("Timestamp")
                                        || type.getSimpleName().equals("Date")))));
    }

    /** What the ministry shows is read with a role that sees publications alone; only its own copies and requests are written. */
    ArchRule theNationIsReadThroughItsOwnDoor() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".rollup..")
                .and()
                .resideOutsideOfPackages(root + ".rollup.received..", root + ".rollup.requests..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class, Sql.class);
    }

    ArchRule onlyQueriesOfTheNationUseItsDoor() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".kernel..")
                .and(not(DescribedPredicate.describe(
                        "queries of the nation",
                        type -> room(type).equals("rollup")
                                && type.getSimpleName().endsWith("Queries"))))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(NationalSql.class);
    }

    ArchRule pagesNeverTouchTheDatabase() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class, Sql.class);
    }

    ArchRule everyServiceMethodSaysWhoMayCallIt() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(Permit.class);
    }

    ArchRule everyServiceIsTransactional() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Service")
                .or()
                .haveSimpleNameEndingWith("Queries")
                .should()
                .beAnnotatedWith(Transactional.class);
    }

    ArchRule entitiesAreBareNouns() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameNotEndingWith("Entity")
                .andShould()
                .beAssignableTo("vn.doingoai.kernel.persistence.TenantEntity");
    }

    ArchRule nobodyLogsPastTheLogger() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".launcher..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    ArchRule nobodyMocks() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(MOCKING);
    }

    ArchRule nothingIsNamedAfterAPattern() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Facade")
                .orShould()
                .haveSimpleNameEndingWith("Assembler")
                .orShould()
                .haveSimpleNameEndingWith("Dto");
    }

    private ArchRule uses(String room, String... allowed) {
        return classes()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .onlyDependOnClassesThat(not(isOurs()).or(in(allowed)));
    }

    private DescribedPredicate<JavaClass> in(String... rooms) {
        return DescribedPredicate.describe(
                "in " + String.join(", ", rooms), type -> Set.of(rooms).contains(room(type)));
    }

    private DescribedPredicate<JavaClass> isOurs() {
        return resideInAPackage(root + "..");
    }

    private DescribedPredicate<JavaClass> isSlice() {
        return isOurs().and(DescribedPredicate.describe("in a slice", type -> !SHARED.contains(room(type))));
    }

    private String room(JavaClass type) {
        String rest =
                type.getPackageName().substring(Math.min(type.getPackageName().length(), root.length() + 1));
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
