package dev.studygraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the packages to the way that the notes take. */
class ArchitectureTest {

    /** From the notes to the command: each uses those before it. */
    private static final List<String> STEPS =
            List.of("note", "fact", "catalogue", "parse", "link", "extract", "correct", "graph", "load", "seed");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.studygraph");

    @ParameterizedTest
    @FieldSource("STEPS")
    void noStepUsesALaterOne(String step) {
        noClasses()
                .that()
                .resideInAPackage(name(step))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STEPS.stream()
                        .skip(STEPS.indexOf(step) + 1L)
                        .map(ArchitectureTest::name)
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsAStep() {
        assertThat(CLASSES)
                .extracting(type -> type.getPackageName())
                .isSubsetOf(STEPS.stream().map(ArchitectureTest::name).toList());
    }

    @Test
    void onlyLoadTalksToNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage(name("load"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .check(CLASSES);
    }

    @Test
    void onlySeedTalksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(name("seed"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei..")
                .check(CLASSES);
    }

    @Test
    void onlyParseKnowsMarkdown() {
        noClasses()
                .that()
                .resideOutsideOfPackage(name("parse"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void notesAndFactsKnowNothingElse() {
        classes()
                .that()
                .resideInAnyPackage(name("note"), name("fact"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", name("note"), name("fact"))
                .check(CLASSES);
    }

    private static String name(String step) {
        return "dev.studygraph." + step;
    }
}
