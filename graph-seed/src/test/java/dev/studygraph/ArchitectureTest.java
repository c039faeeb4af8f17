package dev.studygraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.studygraph.claim.Candidate;
import dev.studygraph.claim.Doubt;
import dev.studygraph.claim.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the packages to the way that the notes take. */
class ArchitectureTest {

    /** From the notes to the command: each uses those before it. */
    private static final List<String> STEPS = List.of(
            "language",
            "note",
            "document",
            "fact",
            "catalogue",
            "name",
            "claim",
            "judge",
            "extract",
            "correct",
            "graph",
            "load",
            "seed");

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
    void onlyDocumentKnowsMarkdown() {
        noClasses()
                .that()
                .resideOutsideOfPackage(name("document"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void languageKnowsNoNotesAndNoGraph() {
        classes()
                .that()
                .resideInAPackage(name("language"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "com.fasterxml.jackson..", name("language"))
                .check(CLASSES);
    }

    @Test
    void theJudgeDoesNotKnowHowACandidateWasFound() {
        classes()
                .that()
                .resideInAPackage(name("judge"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", name("fact"), name("judge"))
                        .or(belongToAnyOf(Candidate.class, Doubt.class, Form.class))
                        .or(resideInAPackage(name("catalogue"))))
                .check(CLASSES);
    }

    @Test
    void onlyTheReadersAndTheirReadingKnowClaims() {
        noClasses()
                .that()
                .resideInAnyPackage(name("graph"), name("load"), name("seed"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(name("claim"), name("judge"), name("language"))
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
