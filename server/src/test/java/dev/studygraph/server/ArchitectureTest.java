package dev.studygraph.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String SERVER = "dev.studygraph.server";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(SERVER);

    @Test
    void packagesKnowEachOtherInOneDirectionOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("program")
                .definedBy(SERVER)
                .layer("api")
                .definedBy(SERVER + ".api")
                .layer("question")
                .definedBy(SERVER + ".question")
                .layer("route")
                .definedBy(SERVER + ".route")
                .layer("http")
                .definedBy(SERVER + ".http")
                .layer("metrics")
                .definedBy(SERVER + ".metrics")
                .layer("page")
                .definedBy(SERVER + ".page")
                .layer("change")
                .definedBy(SERVER + ".change")
                .layer("layout")
                .definedBy(SERVER + ".layout")
                .layer("query")
                .definedBy(SERVER + ".query")
                .layer("embedded")
                .definedBy(SERVER + ".embedded")
                .layer("backup")
                .definedBy(SERVER + ".backup")
                .layer("disk")
                .definedBy(SERVER + ".disk")
                .whereLayer("program")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("api")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("question")
                .mayOnlyBeAccessedByLayers("api", "program")
                .whereLayer("route")
                .mayOnlyBeAccessedByLayers("api", "question", "program")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("api", "metrics", "program")
                .whereLayer("metrics")
                .mayOnlyBeAccessedByLayers("api", "program")
                .whereLayer("change")
                .mayOnlyBeAccessedByLayers("api", "http", "program")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("layout")
                .mayOnlyBeAccessedByLayers("api")
                .whereLayer("embedded")
                .mayOnlyBeAccessedByLayers("backup", "program")
                .whereLayer("backup")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("disk")
                .mayOnlyBeAccessedByLayers("change", "embedded", "backup")
                .check(CLASSES);
    }

    @Test
    void onlyQueriesSpeakToTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages(SERVER, SERVER + ".query")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j.driver..")
                .check(CLASSES);
    }

    @Test
    void onlyTheMetricsKnowHowTheyAreKept() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVER + ".metrics")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micrometer..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEmbeddedDatabaseKnowsTheInsideOfNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVER + ".embedded")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j.configuration..", "org.neo4j.dbms..", "org.neo4j.kernel..")
                .check(CLASSES);
    }

    @Test
    void handlersSeeNoCypherRows() {
        noClasses()
                .that()
                .resideInAnyPackage(SERVER + ".api", SERVER + ".question", SERVER + ".route")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.neo4j.driver.Record")
                .check(CLASSES);
    }
}
