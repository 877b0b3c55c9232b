package org.toll.people.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;

class ModelTreeTest {
    private static final LinkageModel MODEL = new LinkageModel(
            List.of(
                    Field.ofColumn("surname", FieldKind.SURNAME),
                    Field.ofColumn("given", FieldKind.GIVEN_NAME),
                    new Field("birth date", FieldKind.BIRTH_DATE, Reading.YEAR_MONTH_DAY, List.of("by", "bm", "bd"))),
            List.of(
                    new Comparison(
                            "surname", List.of(new Level("equal", 0.9, 0.01), new Level("different", 0.1, 0.99)), true),
                    Comparison.toLearn("given", true),
                    Comparison.toLearn("birth date", false)),
            List.of(new Correction(Correction.Event.SWAPPED_NAMES, List.of("given", "surname"), 0.01, 1e-7)),
            List.of(
                    new Rule(List.of(Key.of("surname", KeyPart.SOUND), Key.of("birth date", KeyPart.YEAR))),
                    new Rule(List.of(Key.ofEitherOrder("given", "surname")))),
            new Decision(1e-4, 0.9, 1.5, 42));

    @Test
    void a_model_survives_its_tree() {
        assertEquals(MODEL, ModelTree.ofTree(ModelTree.toTree(MODEL)));
    }

    @Test
    void what_is_left_out_has_its_usual_value() {
        LinkageModel model = ModelTree.ofTree(Map.of(
                "fields", List.of(Map.of("name", "surname", "kind", "surname", "columns", List.of("lname"))),
                "comparisons", List.of(Map.of("field", "surname")),
                "rules", List.of(List.of(Map.of("fields", List.of("surname"))))));
        assertEquals(Decision.DEFAULT, model.decision());
        assertEquals(Reading.COLUMN, model.fields().get(0).reading());
    }

    @Test
    void errors_name_the_place_and_the_remedy() {
        assertMessage(Map.of("fieldz", List.of()), "model", "fieldz", "Known are: fields");
        assertMessage(
                Map.of("fields", List.of(Map.of("name", "x", "kind", "shoe size", "columns", List.of("x")))),
                "model.fields[1]",
                "shoe size",
                "surname");
        assertMessage(
                Map.of(
                        "fields", List.of(Map.of("name", "s", "kind", "surname", "columns", List.of("s"))),
                        "comparisons",
                                List.of(Map.of(
                                        "field", "s", "levels", List.of(Map.of("level", "equal", "m", "high", "u", 0.1)))),
                        "rules", List.of()),
                "model.comparisons[1].levels[1]",
                "high",
                "number");
        assertMessage(
                Map.of(
                        "fields", List.of(Map.of("name", "s", "kind", "surname", "columns", List.of("s"))),
                        "comparisons", List.of(Map.of("field", "s")),
                        "rules", List.of(List.of(Map.of("fields", List.of("birth"))))),
                "birth",
                "It has: s");
    }

    private static void assertMessage(Map<String, ?> tree, String... parts) {
        InvalidInput error = assertThrows(InvalidInput.class, () -> ModelTree.ofTree(tree));
        for (String part : parts) {
            assertTrue(String.valueOf(error.getMessage()).contains(part), error.getMessage());
        }
    }
}
