package org.toll.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house rules of {@code app}: charts know no page, pages know no command line, and only charts know the plotting library. */
class AppArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.toll.app", "gg.jte.generated");

    @Test
    void charts_know_no_page_and_no_ledger_on_disk() {
        noClasses()
                .that()
                .resideInAPackage("org.toll.app.render.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.toll.app.render", "org.toll.app.cli..", "org.toll.store..", "gg.jte..")
                .check(APP);
    }

    @Test
    void pages_know_no_command_line_and_no_ledger_on_disk() {
        noClasses()
                .that()
                .resideInAPackage("org.toll.app.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.toll.app.cli..", "org.toll.store..", "picocli..")
                .check(APP);
    }

    @Test
    void the_plotting_library_is_known_to_charts_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.toll.app.render.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jetbrains..")
                .check(APP);
    }
}
