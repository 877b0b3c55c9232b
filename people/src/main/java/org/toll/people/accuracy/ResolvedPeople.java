package org.toll.people.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Clustering;

/**
 * Every measure of a clustering, and the number of distinct people, from fully resolved people.
 *
 * <p>Each measure is a ratio of two sums over people, and both are estimated from the sample with inverse-size weights. Standard
 * errors by linearisation of the ratio, with the finite-population correction.
 *
 * <p><b>Assumes</b> that readers find every record of a person. Records they miss make people look smaller: the number of people
 * comes out too high and recall too high.
 */
@Citation("Binette O., York S. A., Hickerson E., Baek Y., Madhavan S., Jones C. (2022), Estimating the performance of entity "
        + "resolution algorithms: lessons learned through PatentsView.org, The American Statistician 77, 370-380.")
public final class ResolvedPeople {
    private final int records;
    private final List<Part> parts;

    /** What one person adds to each sum. */
    private static final class Part {
        private double records;
        private double sharedPairs;
        private double truePairs;
        private double foundPairs;
        private double bCubedPrecision;
        private double bCubedRecall;
        private double exact;
        private double foundPeople;
    }

    private ResolvedPeople(int records, List<Part> parts) {
        this.records = records;
        this.parts = parts;
    }

    /**
     * @param found the clustering under test
     * @param people for each drawn record all rows of its person, itself included; a person drawn twice is there twice
     * @throws InvalidInput if there are fewer than two, or a row is not there
     */
    public static ResolvedPeople of(Clustering found, List<List<Integer>> people) {
        if (people.size() < 2) {
            throw InvalidInput.of("A sample has two people or more", people.size(), "Resolve more records.");
        }
        int[] foundSize = new int[found.people()];
        for (int row = 0; row < found.records(); row++) {
            foundSize[found.personOf(row)]++;
        }
        List<Part> parts = people.stream()
                .map(person -> part(found, foundSize, PersonSample.rows(person)))
                .toList();
        return new ResolvedPeople(found.records(), parts);
    }

    public Estimate pairPrecision() {
        return share(part -> part.sharedPairs, part -> part.foundPairs);
    }

    public Estimate pairRecall() {
        return share(part -> part.sharedPairs, part -> part.truePairs);
    }

    public Estimate bCubedPrecision() {
        return share(part -> part.bCubedPrecision, part -> part.records);
    }

    public Estimate bCubedRecall() {
        return share(part -> part.bCubedRecall, part -> part.records);
    }

    public Estimate exactPrecision() {
        return share(part -> part.exact, part -> part.foundPeople);
    }

    public Estimate exactRecall() {
        return share(part -> part.exact, part -> 1);
    }

    /** Distinct people among all records. */
    public Estimate distinctPeople() {
        double[] ratio = ratio(part -> 1, part -> part.records);
        return Estimate.ofCount(records * ratio[0], records * ratio[1], 1);
    }

    private Estimate share(ToDoubleFunction<Part> numerator, ToDoubleFunction<Part> denominator) {
        double[] ratio = ratio(numerator, denominator);
        return Estimate.ofShare(Math.min(1, ratio[0]), ratio[1]);
    }

    /** A ratio of two sums and its standard error; 1 and 0 if the lower sum is 0. */
    private double[] ratio(ToDoubleFunction<Part> numerator, ToDoubleFunction<Part> denominator) {
        int size = parts.size();
        double top = 0;
        double bottom = 0;
        for (Part person : parts) {
            top += weighted(person, numerator);
            bottom += weighted(person, denominator);
        }
        if (bottom == 0) {
            return new double[] {1, 0};
        }
        double ratio = top / bottom;
        double squares = 0;
        for (Part person : parts) {
            double residual = weighted(person, numerator) - ratio * weighted(person, denominator);
            squares += residual * residual;
        }
        double unread = 1 - (double) size / records;
        return new double[] {ratio, Math.sqrt(Math.max(0, unread) * size * squares / (size - 1)) / bottom};
    }

    private static double weighted(Part person, ToDoubleFunction<Part> sum) {
        return sum.applyAsDouble(person) / person.records;
    }

    private static Part part(Clustering found, int[] foundSize, int[] rows) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int row : rows) {
            if (row < 0 || row >= found.records()) {
                throw InvalidInput.of("A person's rows are among the " + found.records(), row, "");
            }
            shared.merge(found.personOf(row), 1, Integer::sum);
        }
        Part part = new Part();
        part.records = rows.length;
        part.truePairs = part.records * (part.records - 1) / 2;
        shared.forEach((person, count) -> {
            double both = count;
            double other = foundSize[person];
            part.sharedPairs += both * (both - 1) / 2;
            part.foundPairs += both * (other - 1) / 2;
            part.bCubedPrecision += both * both / other;
            part.bCubedRecall += both * both / part.records;
            part.foundPeople += both / other;
            part.exact += both == other && both == part.records ? 1 : 0;
        });
        return part;
    }
}
