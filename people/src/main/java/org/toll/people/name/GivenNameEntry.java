package org.toll.people.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;

/**
 * One name of the lexicon of given names: a row of {@code given-names.tsv}.
 *
 * @param sex of its bearers
 * @param russian full form in Russian
 * @param ukrainian full form in Ukrainian, empty where none is used
 * @param russianPatronymic of a son, as it stands in the lexicon or by rule; empty for women
 * @param ukrainianPatronymic of a son; empty for women
 * @param others diminutives and spellings
 */
record GivenNameEntry(
        Sex sex,
        String russian,
        String ukrainian,
        String russianPatronymic,
        String ukrainianPatronymic,
        List<String> others) {

    /** A row: sex, Russian, Ukrainian, Russian patronymic, Ukrainian patronymic, other forms between blanks. */
    static GivenNameEntry of(List<String> row) {
        if (row.size() != 6) {
            throw InvalidInput.of("A row of the lexicon of given names has 6 cells", row, "Count its tabs.");
        }
        Sex sex = row.get(0).equals("m") ? Sex.MALE : Sex.FEMALE;
        boolean isMale = sex == Sex.MALE;
        String russian = row.get(1);
        String ukrainian = row.get(2);
        String russianPatronymic = isMale && row.get(3).isEmpty() ? Patronymics.russian(russian) : row.get(3);
        String ukrainianPatronymic =
                isMale && row.get(4).isEmpty() && !ukrainian.isEmpty() ? Patronymics.ukrainian(ukrainian) : row.get(4);
        List<String> others =
                Stream.of(row.get(5).split(" ")).filter(form -> !form.isEmpty()).toList();
        return new GivenNameEntry(sex, russian, ukrainian, russianPatronymic, ukrainianPatronymic, others);
    }

    String root() {
        return Letters.fold(russian);
    }

    /** Every form of the name. */
    Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>(others);
        forms.add(russian);
        if (!ukrainian.isEmpty()) {
            forms.add(ukrainian);
        }
        return forms;
    }

    /** Patronymics of sons and daughters in both languages. */
    List<String> patronymics() {
        List<String> all = new ArrayList<>();
        if (!russianPatronymic.isEmpty()) {
            all.add(russianPatronymic);
            all.add(Patronymics.russianDaughter(russianPatronymic));
        }
        if (!ukrainianPatronymic.isEmpty()) {
            all.add(ukrainianPatronymic);
            all.add(Patronymics.ukrainianDaughter(ukrainianPatronymic));
        }
        return all;
    }
}
