package org.toll.store.mortality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.estimate.excess.AgeBand;
import org.toll.estimate.excess.Baseline;
import org.toll.estimate.excess.Deaths;
import org.toll.estimate.excess.ExcessStudy;
import org.toll.estimate.excess.RegionRule;
import org.toll.estimate.excess.Specification;
import org.toll.estimate.excess.Specification.DeathsUsed;
import org.toll.estimate.excess.StudyDesign;
import org.toll.store.csv.CsvTable;
import org.toll.testing.SharedData;

class MortalityImportTest {
    private static final AgeBand TEENS = AgeBand.parse("15-19");
    private static final StudyDesign DESIGN =
            new StudyDesign(StudyDesign.bands(15, 49, 5), List.of(2022, 2023), Set.of(2020, 2021));

    @Test
    void general_layout_holds_regions_and_a_cause() {
        MortalityData data = MortalityImport.of(List.of(CsvTable.parse("d.csv", """
                region,year,sex,age,deaths,cause
                North,2000,m,15-19,10,all
                North,2000,f,15-19,4,
                North,2000,male,15-19,3,hiv
                North,2000,female,15-19,1,hiv
                North,2000,m,unknown,7,all
                """)));
        assertThat(data.deaths().deaths("North", 2000, TEENS)).isEqualTo(new Deaths(10, 4));
        assertThat(data.cause().orElseThrow().deaths("North", 2000, TEENS)).isEqualTo(new Deaths(3, 1));
    }

    @Test
    void every_bad_cell_is_named_and_nothing_is_imported() {
        CsvTable table = CsvTable.parse(
                "d.csv", "year,sex,age,deaths\n2000,m,15-19,10\n2000,x,15-19,3\n20,f,15-19,3\n2000,f,15-19,-3\n");
        assertThatThrownBy(() -> MortalityImport.of(List.of(table)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nothing was imported: '3'")
                .hasMessageContaining("d.csv:3:sex: Not a sex: 'x'")
                .hasMessageContaining("d.csv:4:year: Not a year: '20'")
                .hasMessageContaining("d.csv:5:deaths: Not a count: '-3'");
    }

    @Test
    void a_row_that_holds_another_rows_numbers_is_left_out_with_a_warning() {
        MortalityData data = MortalityImport.of(List.of(CsvTable.parse("w.csv", """
                region_id,year,sex,15-19,20+,unknown,total
                1,2000,m,10,100,1,111
                1,2000,f,5,500,0,506
                1,2001,m,1,2,0,150
                1,2001,f,5,50,0,55
                """)));
        assertThat(data.warnings())
                .hasSize(2)
                .anyMatch(warning -> warning.startsWith("w.csv:3:") && warning.contains("by 1; the row is kept"))
                .anyMatch(warning -> warning.startsWith("w.csv:4:") && warning.contains("by 147; the row is left out"));
        assertThatThrownBy(() -> data.deaths().deaths("1", 2001, TEENS))
                .hasMessageContaining("The male deaths of this region and year were left out as damaged: '1 2001'")
                .hasMessageContaining("w.csv:4: bands and unknown ages differ from the stated total of 150 by 147");
    }

    @Test
    void a_region_is_found_by_a_name_typed_in_one_alphabet() {
        CsvTable regions = CsvTable.parse(
                "r.csv", "region_id,region_ru,kind\n0,Россия,national_total\n86,Ямало-Hенецкий АО,child_of_parent\n");
        CsvTable deaths = CsvTable.parse("d.csv", "year,sex,age,deaths\n2000,m,15-19,10\n2000,f,15-19,4\n");
        MortalityData data = MortalityImport.of(List.of(deaths, regions));
        assertThat(data.regions().get(1).name()).isEqualTo("Ямало-Ненецкий АО");
        assertThat(data.getRegion("Ямало-Ненецкий АО")).isEqualTo("86");
        assertThat(data.getRegion("Ямало-Hенецкий АО")).isEqualTo("86");
        assertThat(data.deaths().regions()).containsExactly("0");
        assertThatThrownBy(() -> data.getRegion("Atlantis")).hasMessageContaining("No such region");
    }

    @Test
    void files_without_deaths_of_all_causes_are_refused() {
        CsvTable cause = CsvTable.parse("hiv.csv", "year,age,male,female\n2000,15,1,0\n");
        assertThatThrownBy(() -> MortalityImport.of(List.of(cause))).hasMessageContaining("deaths of all causes");
        CsvTable other = CsvTable.parse("x.csv", "a,b\n1,2\n");
        assertThatThrownBy(() -> MortalityImport.of(List.of(other))).hasMessageContaining("fit no layout");
    }

    @Test
    void the_published_files_give_the_published_result() {
        MortalityData data = MortalityImport.read(List.of(
                SharedData.path("data/mortality-russia/deaths_national_1990_2023.csv"),
                SharedData.path("data/mortality-russia/hiv_deaths_national_2006_2023.csv")));
        ExcessStudy study = data.method().study(MortalityData.WHOLE_COUNTRY, DESIGN, List.of(1, 5, 10));
        assertThat(study.estimates()).hasSize(12);
        assertThat(study.get(Specification.headline()).total(2022)).isCloseTo(20_618.0, within(0.06));
        assertThat(study.get(Specification.headline()).total(2023)).isCloseTo(37_863.9, within(0.06));
        // The abstract's range over assumptions begins at "about 46,600".
        assertThat(study.spread(List.of(2022, 2023)).orElseThrow().low()).isCloseTo(46_600, within(50.0));
    }

    @Test
    void regions_of_the_published_files_add_up_to_the_country() {
        MortalityData data = MortalityImport.read(List.of(
                SharedData.path("data/mortality-russia/deaths_by_region_wide_1990_2023.csv"),
                SharedData.path("data/mortality-russia/regions.csv")));
        var wholes = data.regions().stream()
                .filter(region -> region.kind() == org.toll.estimate.excess.Region.Kind.REGION
                        || region.kind() == org.toll.estimate.excess.Region.Kind.PARENT)
                .toList();
        RegionRule.requireDisjoint(wholes);
        var ids = wholes.stream().map(org.toll.estimate.excess.Region::id).toList();
        AgeBand band = AgeBand.parse("20-24");
        assertThat(data.deaths().sum(ids, "sum").deaths("sum", 2022, band))
                .isEqualTo(data.deaths().deaths("0", 2022, band));
        assertThatThrownBy(() -> RegionRule.requireDisjoint(data.regions().subList(1, 88)))
                .hasMessageContaining("own parts");
        assertThat(data.warnings()).hasSize(3);
    }

    /** Both sexes of region 25 hold another region's numbers in 2016. */
    @Test
    void a_damaged_row_refuses_the_windows_that_need_it_and_no_others() {
        MortalityData data = MortalityImport.read(List.of(
                SharedData.path("data/mortality-russia/deaths_by_region_wide_1990_2023.csv"),
                SharedData.path("data/mortality-russia/regions.csv")));
        ExcessStudy study = data.method().study("25", DESIGN, List.of(1, 3, 5, 10));
        assertThat(study.estimates())
                .isNotEmpty()
                .allMatch(estimate -> estimate.specification().windowYears() <= 3);
        assertThat(study.find(new Specification(DeathsUsed.ALL, Baseline.LINEAR, 3)))
                .isPresent();
        assertThatThrownBy(() -> study.get(new Specification(DeathsUsed.ALL, Baseline.LINEAR, 5)))
                .hasMessageContaining("The male deaths of this region and year were left out as damaged: '25 2016'")
                .hasMessageContaining("deaths_by_region_wide_1990_2023.csv:1749: bands and unknown ages");
    }

    /** Six of the women of region 3 who died in 2016 are in no band: 0.05 % of them. */
    @Test
    void a_row_that_misses_its_total_by_little_is_used_and_said() {
        MortalityData data = MortalityImport.read(List.of(
                SharedData.path("data/mortality-russia/deaths_by_region_wide_1990_2023.csv"),
                SharedData.path("data/mortality-russia/regions.csv")));
        assertThat(data.method()
                        .study("3", DESIGN, List.of(5, 10))
                        .find(new Specification(DeathsUsed.ALL, Baseline.LINEAR, 5)))
                .isPresent();
        assertThat(data.warnings())
                .anyMatch(warning -> warning.contains(":258:") && warning.endsWith("the row is kept"));
    }

    @Test
    void a_sum_of_regions_needs_the_damaged_rows_of_its_parts() {
        MortalityData data = MortalityImport.of(List.of(CsvTable.parse("w.csv", """
                region_id,year,sex,15-19,total
                1,2000,m,10,10
                1,2000,f,5,5
                2,2000,m,10,11
                2,2000,f,5,5
                """)));
        assertThatThrownBy(() -> data.deaths().sum(List.of("1", "2"), "both").deaths("both", 2000, TEENS))
                .hasMessageContaining("left out as damaged: 'both 2000'")
                .hasMessageContaining("w.csv:4:");
    }
}
