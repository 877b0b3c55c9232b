package org.toll.people.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;

/**
 * One name of a lexicon of given names: a row of {@code given-names.tsv}.
 *
 * @param sex of its bearers
 * @param russian full form in Russian
 * @param ukrainian full form in Ukrainian
 * @param weights how common it is by people, on any one scale for a people
 * @param russianPatronymic of a son; empty for women
 * @param ukrainianPatronymic of a son; empty for women
 * @param others diminutives and spellings
 */
public record GivenNameEntry(
        Sex sex,
        String russian,
        String ukrainian,
        Map<String, Integer> weights,
        String russianPatronymic,
        String ukrainianPatronymic,
        List<String> others) {
    private static final Pattern WEIGHT = Pattern.compile("([a-z]+)([0-9]+)");
    private static final int CELLS = 7;

    public GivenNameEntry {
        weights = Map.copyOf(weights);
        others = List.copyOf(others);
    }

    /** Reads a row of the lexicon; a cell {@code -} follows the rule or is empty. */
    static GivenNameEntry of(List<String> row) {
        if (row.size() != CELLS) {
            throw InvalidInput.of(
                    "A row of a lexicon of given names has " + CELLS + " cells between tabs",
                    row,
                    "Write sex, Russian, Ukrainian, weights, two patronymics, other forms.");
        }
        Sex sex = row.get(0).equals("f") ? Sex.FEMALE : Sex.MALE;
        String russian = row.get(1);
        String ukrainian = row.get(2).equals("-") ? russian : row.get(2);
        String sonOf = sex == Sex.FEMALE ? "" : stated(row.get(4), Patronymics.russian(russian));
        String ukrainianSonOf = sex == Sex.FEMALE ? "" : stated(row.get(5), Patronymics.ukrainian(ukrainian));
        List<String> others = Stream.of(stated(row.get(6), "").split(" "))
                .filter(form -> !form.isEmpty())
                .toList();
        return new GivenNameEntry(sex, russian, ukrainian, weights(row.get(3)), sonOf, ukrainianSonOf, others);
    }

    private static String stated(String cell, String otherwise) {
        return cell.equals("-") ? otherwise : cell;
    }

    private static Map<String, Integer> weights(String cell) {
        Map<String, Integer> weights = new HashMap<>();
        Matcher matcher = WEIGHT.matcher(cell);
        while (matcher.find()) {
            weights.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
        }
        return weights;
    }

    /** The name that stands for all its forms: the fold of the Russian one. */
    String root() {
        return Letters.fold(russian);
    }

    /** Every form of the name. */
    Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>(others);
        forms.add(russian);
        forms.add(ukrainian);
        return forms;
    }

    /** Patronymics of sons and daughters in both languages. */
    List<String> patronymics() {
        List<String> all = new ArrayList<>();
        if (!russianPatronymic.isEmpty()) {
            all.add(russianPatronymic);
            all.add(Patronymics.russianDaughter(russianPatronymic));
            all.add(ukrainianPatronymic);
            all.add(Patronymics.ukrainianDaughter(ukrainianPatronymic));
        }
        return all;
    }
}
