package org.toll.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house rules of {@code store}: the written form knows no database, and nothing below knows the importers. */
class StoreArchitectureTest {
    private static final JavaClasses STORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.toll.store");

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.toll.store.(**)").should().beFreeOfCycles().check(STORE);
    }

    @Test
    void the_written_form_of_records_knows_no_database() {
        noClasses()
                .that()
                .resideInAPackage("org.toll.store.canonical..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.toll.store", "java.sql..", "org.duckdb..", "org.postgresql..", "java.nio.file..")
                .check(STORE);
    }

    @Test
    void databases_are_known_to_their_engines_only() {
        noClasses()
                .that()
                .resideInAPackage("org.toll.store")
                .and()
                .haveSimpleNameNotStartingWith("DuckDb")
                .and()
                .haveSimpleNameNotStartingWith("Postgres")
                .and()
                .doNotHaveSimpleName("Loader")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.duckdb..", "org.postgresql..", "org.toll.store.exchange..")
                .check(STORE);
    }
}
