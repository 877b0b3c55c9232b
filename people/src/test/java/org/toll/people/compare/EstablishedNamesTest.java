package org.toll.people.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EstablishedNamesTest {
    @Test
    void what_many_bear_is_a_name_and_a_repeated_slip_of_it_is_none() {
        assertEquals(Set.of("oyuna", "dorzho"), names(Map.of("oyuna", 200, "oyunna", 6, "dorzho", 6, "zorigto", 4)));
    }

    @Test
    void a_name_of_the_lexicon_needs_no_second_bearer_and_an_initial_is_no_name() {
        assertEquals(Set.of("игорь"), names(Map.of("игорь", 1, "игарь", 1, "и", 300)));
    }

    private static Set<String> names(Map<String, Integer> records) {
        List<String> values = new ArrayList<>();
        List<Integer> codes = new ArrayList<>();
        new TreeMap<>(records).forEach((value, number) -> {
            codes.addAll(Collections.nCopies(number, values.size()));
            values.add(value);
        });
        return EstablishedNames.of(Attribute.of(
                "given name", codes.stream().mapToInt(Integer::intValue).toArray(), values));
    }
}
