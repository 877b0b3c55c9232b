package org.toll.outlook.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.InvalidInput;
import org.toll.estimate.fusion.model.Assumptions;
import org.toll.estimate.fusion.model.Part;
import org.toll.estimate.fusion.model.Prior;
import org.toll.estimate.fusion.reading.DefinitionTable;

class VariantTextTest {

    @Test
    void a_file_holds_several_variants_with_comments() {
        List<Variant> variants = VariantText.parse("""
                # what we might have chosen
                name: no drift, no floor
                prior: house_drift 0   # they stay
                without: names_floor

                name: words
                rule: embassy killed * * unread
                """, "v.txt");
        assertThat(variants).extracting(Variant::name).containsExactly("no drift, no floor", "words");
        assertThat(variants.get(0).assumptions())
                .isEqualTo(Assumptions.STANDARD.with(Prior.HOUSE_DRIFT, 0).without(Part.NAMES_FLOOR));
        assertThat(variants.get(0).assumptions().describe()).isEqualTo("house_drift=0.0, without names_floor");
    }

    @Test
    void a_variants_rules_go_before_those_of_the_table() {
        DefinitionTable table = DefinitionTable.parse("* killed * * killed=1", "table");
        Variant variant = VariantText.parse("name: x\nrule: embassy killed * * unread", "v.txt")
                .get(0);
        assertThat(variant.table(table).rules())
                .extracting(DefinitionTable.Rule::place)
                .containsExactly("v.txt:2:1", "table:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prior: hope 1 | v.txt:2: Unknown prior: 'hope'",
                "prior: coverage | v.txt:2: A prior has a name and a number",
                "prior: coverage half | v.txt:2: Not a number: 'half'",
                "prior: coverage 2 | v.txt:2: A prior share lies between 0 and 1",
                "without: hope | v.txt:2: Unknown part of the model: 'hope'",
                "rule: embassy killed | v.txt:2:",
                "with: names | v.txt:2: Unknown key: 'with'",
            })
    void a_line_that_cannot_be_read_is_named(String line, String message) {
        assertThatThrownBy(() -> VariantText.parse("name: x\n" + line, "v.txt"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_variant_without_a_name_and_an_empty_file_are_refused() {
        assertThatThrownBy(() -> VariantText.parse("without: names", "v.txt"))
                .hasMessageContaining("v.txt:1: A variant begins with its name");
        assertThatThrownBy(() -> VariantText.parse("# nothing", "v.txt")).hasMessageContaining("No variant");
    }
}
