package org.toll.people.synthetic;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.toll.math.random.RandomStream;

/** Walks over the people once for each possible record of a person on a list. */
final class ListRows implements Iterator<String[]> {
    private static final int MOST_RECORDS = 4;

    private final ListSpec list;
    private final Population population;
    private final RecordWriter writer;
    private final RandomStream root;
    private final Permutation order;
    private final int people;
    private int copy;
    private int next;
    private int written;
    private String @Nullable [] ready;

    ListRows(Scenario scenario, Population population, int index) {
        this.list = scenario.lists().get(index);
        this.population = population;
        this.writer = new RecordWriter(list);
        this.root = RandomStream.ofSeed(scenario.seed()).child(2).child(index);
        this.order = Permutation.of(scenario.people(), root.child(-1));
        this.people = scenario.people();
    }

    @Override
    public boolean hasNext() {
        while (ready == null && copy < MOST_RECORDS) {
            if (next == people) {
                next = 0;
                copy++;
            } else {
                ready = record(order.at(next++));
            }
        }
        return ready != null;
    }

    @Override
    public String[] next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException("All rows of " + list.name() + " were read.");
        }
        String[] row = ready;
        ready = null;
        return row;
    }

    /** The record number {@code copy} of a person, null if the list has no such record. */
    private String @Nullable [] record(int number) {
        RandomStream stream = root.child(number);
        double presence = stream.uniform();
        for (int further = 0; further < copy; further++) {
            if (stream.uniform() >= list.duplicateShare()) {
                return null;
            }
        }
        // Odds above one raise the coverage of townsmen, odds below lower it: the cheap bound spares making most
        // people.
        double most = coverage(Math.max(1, list.townOdds()));
        if (presence >= most) {
            return null;
        }
        Person person = population.person(number);
        if (presence >= coverage(person.home().isTown() ? list.townOdds() : 1)) {
            return null;
        }
        String id = list.name().charAt(0) + RecordWriter.padded(++written, 7);
        return writer.write(person, id, stream.child(copy));
    }

    private double coverage(double odds) {
        double covered = list.coverage() * odds;
        return covered / (covered + 1 - list.coverage());
    }
}
