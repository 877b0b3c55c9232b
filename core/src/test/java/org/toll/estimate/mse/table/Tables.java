package org.toll.estimate.mse.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.base.Count;

/** Published tables, typed in with their source. */
public final class Tables {
    private Tables() {}

    /** Killings in Kosovo, March to June 1999: lists EXH, ABA, OSCE, HRW (Ball et al. 2002, table 3 of the appendix). */
    public static CaptureTable kosovo() {
        return inBinaryOrder(
                List.of("EXH", "ABA", "OSCE", "HRW"),
                1131,
                845,
                177,
                936,
                228,
                217,
                181,
                306,
                106,
                31,
                18,
                123,
                42,
                32,
                27);
    }

    /** Potential victims of trafficking, United Kingdom 2013, five lists (Silverman 2014). */
    public static CaptureTable uk5() {
        return rows(
                List.of("LA", "NG", "PFNCA", "GO", "GP"),
                "10000 54",
                "01000 463",
                "00100 995",
                "00010 695",
                "00001 316",
                "11000 15",
                "10100 19",
                "10010 3",
                "01100 62",
                "01010 19",
                "01001 1",
                "00110 76",
                "00101 11",
                "00011 8",
                "11100 1",
                "11010 1",
                "01110 4",
                "11110 1");
    }

    /** The same with six lists. */
    public static CaptureTable uk6() {
        return rows(
                List.of("LA", "NG", "PF", "GO", "GP", "NCA"),
                "100000 54",
                "010000 463",
                "001000 907",
                "000100 695",
                "000010 316",
                "000001 57",
                "110000 15",
                "101000 19",
                "100100 3",
                "011000 56",
                "010100 19",
                "010010 1",
                "010001 3",
                "001100 69",
                "001010 10",
                "001001 31",
                "000110 8",
                "000101 6",
                "000011 1",
                "111000 1",
                "110100 1",
                "011100 4",
                "011001 3",
                "001101 1",
                "111100 1");
    }

    /** Spina bifida, upstate New York 1969-74 (Madigan and York 1997). */
    public static CaptureTable spinaBifida() {
        return rows(List.of("A", "B", "C"), "001 60", "010 49", "011 4", "100 247", "101 112", "110 142", "111 12");
    }

    /** Patients with diabetes, Casale Monferrato, as five lists (Madigan and York 1997). */
    public static CaptureTable diabetes() {
        return inBinaryOrder(
                List.of("L1", "L2", "L3", "L4", "L5"),
                27,
                37,
                19,
                4,
                4,
                1,
                1,
                97,
                22,
                37,
                25,
                2,
                1,
                3,
                5,
                83,
                36,
                34,
                18,
                3,
                5,
                0,
                2,
                30,
                5,
                23,
                8,
                0,
                3,
                0,
                2);
    }

    /** A made-up table in which only the first two lists overlap (Chan, Silverman and Vincent 2021). */
    public static CaptureTable artificial() {
        return rows(List.of("A", "B", "C"), "100 40", "010 30", "001 20", "110 6");
    }

    /**
     * @param counts of the patterns 1, 2, 3 ...; list j is bit j
     */
    public static CaptureTable inBinaryOrder(List<String> lists, long... counts) {
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            cells.put(i + 1L, new Count(counts[i]));
        }
        return CaptureTable.of(lists, cells);
    }

    /**
     * @param rows a pattern, first list first, a space and a count: {@code "110 15"}
     */
    public static CaptureTable rows(List<String> lists, String... rows) {
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (String row : List.of(rows)) {
            String[] parts = row.split(" ");
            String reversed = new StringBuilder(parts[0]).reverse().toString();
            cells.put(Long.parseLong(reversed, 2), Count.ofPersons(Long.parseLong(parts[1])));
        }
        return CaptureTable.of(new ArrayList<>(lists), cells);
    }
}
