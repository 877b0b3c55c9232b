package org.toll.people.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The house rules of {@code people}. ARCHITECTURE.md draws the same arrows. */
class PeopleArchitectureTest {
    private static final JavaClasses PEOPLE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.toll.people");

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.toll.people.(**)").should().beFreeOfCycles().check(PEOPLE);
    }

    @Test
    void linkage_knows_vocabulary_and_mathematics_only() {
        classes()
                .that()
                .resideInAPackage("org.toll.people..")
                .and()
                .resideOutsideOfPackage("org.toll.people.report")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.toll.people..",
                        "org.toll.base..",
                        "org.toll.math..",
                        "org.apache.commons.codec..",
                        "java..",
                        "javax.crypto..",
                        "org.jspecify.."))
                .check(PEOPLE);
    }

    @Test
    void the_page_of_a_linkage_knows_reports_too() {
        classes()
                .that()
                .resideInAPackage("org.toll.people.report")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.toll.people..", "org.toll.base..", "org.toll.report..", "java..", "org.jspecify.."))
                .check(PEOPLE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.toll.people.report")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.toll.people.report")
                .check(PEOPLE);
    }

    @Test
    void nothing_hidden_decides_a_result() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, UUID.class)
                .check(PEOPLE);
    }

    @Test
    void files_and_databases_stay_outside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.sql..", "java.net..")
                .check(PEOPLE);
    }
}
