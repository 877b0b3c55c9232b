package org.toll.people.synthetic;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.toll.base.InvalidInput;

/**
 * Lists of invented dead with the truth in their last column: what tests, benchmarks and the demonstration link.
 *
 * <p><b>Assumes</b> nothing about any war: names are drawn by rough frequencies and rare surnames are built from parts; units are
 * numbers that do not exist; dates of death are spread over an invented span. A person is on a list by chance, townsmen more
 * often or less than villagers, so that lists that favour the same places are positively dependent.
 *
 * <p><b>When to use something else.</b> To learn how well a linkage does on a real list, judge a sample of that list: slips here
 * are independent of each other and of the person, which real ones are not.
 *
 * <p>Rows are made one by one and not held: ten million need no more memory than ten. Immutable.
 */
public final class SyntheticLists {
    private final Scenario scenario;
    private final Population population;

    private SyntheticLists(Scenario scenario) {
        this.scenario = scenario;
        this.population = new Population(scenario);
    }

    /** The lists of a scenario. */
    public static SyntheticLists of(Scenario scenario) {
        return new SyntheticLists(scenario);
    }

    /**
     * Names of the columns: list, id, surname, given_name, patronymic, birth_date, age, death_date, region, place, unit, call_sign,
     * and person, the truth: rows with one value there are one person, across all lists.
     */
    public List<String> header() {
        return RecordWriter.HEADER;
    }

    /** The rows of all lists, list after list. */
    public Stream<String[]> rows() {
        return scenario.lists().stream().map(list -> rows(list.name())).reduce(Stream.empty(), Stream::concat);
    }

    /**
     * The rows of one list: people in no telling order, then second records of those who have one, then third ones. An absent
     * cell is an empty text.
     *
     * @throws InvalidInput if the scenario has no such list
     */
    public Stream<String[]> rows(String list) {
        for (int index = 0; index < scenario.lists().size(); index++) {
            if (scenario.lists().get(index).name().equals(list)) {
                Iterator<String[]> rows = new ListRows(scenario, population, index);
                return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false);
            }
        }
        throw InvalidInput.of(
                "The scenario has no list of that name",
                list,
                "It has " + scenario.lists().stream().map(ListSpec::name).toList() + ".");
    }
}
