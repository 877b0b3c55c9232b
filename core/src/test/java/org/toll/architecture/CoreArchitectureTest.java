package org.toll.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The house rules of {@code core}, as a table of who may know whom. ARCHITECTURE.md draws the same arrows. */
class CoreArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.toll");

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.toll.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void base_knows_only_the_jdk() {
        classes()
                .that()
                .resideInAPackage("org.toll.base..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.toll.base..", "java..", "org.jspecify.."))
                .check(CORE);
    }

    @Test
    void ledger_knows_only_the_vocabulary() {
        onlyKnows("org.toll.ledger..", "org.toll.base..");
    }

    @Test
    void math_is_a_library_of_its_own() {
        onlyKnows("org.toll.math..");
    }

    @Test
    void kernels_are_for_models_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.toll.math.model..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.toll.math.model.internal..")
                .check(CORE);
    }

    @Test
    void estimates_know_vocabulary_ledger_and_math() {
        onlyKnows("org.toll.estimate..", "org.toll.base..", "org.toll.ledger..", "org.toll.math..");
    }

    @Test
    void outlook_knows_the_estimates_it_projects() {
        onlyKnows(
                "org.toll.outlook..", "org.toll.base..", "org.toll.ledger..", "org.toll.math..", "org.toll.estimate..");
    }

    @Test
    void front_knows_vocabulary_and_ledger() {
        onlyKnows("org.toll.front..", "org.toll.base..", "org.toll.ledger");
    }

    @Test
    void geometry_libraries_stay_in_front() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.toll.front..", "org.toll.report.front..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.locationtech.jts..", "net.sf.geographiclib.."))
                .check(CORE);
    }

    @Test
    void report_types_know_no_method() {
        onlyKnows("org.toll.report", "org.toll.base..", "org.toll.ledger..");
    }

    @Test
    void core_touches_no_file_network_database_or_log() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.nio.file..",
                        "java.net..",
                        "java.net.http..",
                        "java.sql..",
                        "javax.sql..",
                        "java.util.logging..",
                        "org.slf4j.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.File.class, java.io.InputStream.class, java.io.Reader.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CORE);
    }

    @Test
    void core_reads_no_clock_environment_or_hidden_randomness() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, UUID.class)
                .check(CORE);
    }

    private static void onlyKnows(String feature, String... neighbours) {
        noClasses()
                .that()
                .resideInAPackage(feature)
                .should()
                .dependOnClassesThat(resideInAPackage("org.toll..")
                        .and(not(resideInAPackage(feature)))
                        .and(not(resideInAnyPackage(neighbours))))
                .allowEmptyShould(true)
                .check(CORE);
    }
}
