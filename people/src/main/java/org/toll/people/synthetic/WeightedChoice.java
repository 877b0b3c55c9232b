package org.toll.people.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.toll.math.random.RandomStream;

/** Draws elements of a list in proportion to their weights. */
final class WeightedChoice<T> {
    private final List<T> elements;
    private final double[] cumulative;

    private WeightedChoice(List<T> elements, double[] cumulative) {
        this.elements = elements;
        this.cumulative = cumulative;
    }

    static <T> WeightedChoice<T> of(List<T> elements, ToDoubleFunction<T> weight) {
        double[] cumulative = new double[elements.size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += weight.applyAsDouble(elements.get(i));
            cumulative[i] = sum;
        }
        return new WeightedChoice<>(List.copyOf(elements), cumulative);
    }

    T draw(RandomStream stream) {
        double at = stream.uniform() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, at);
        return elements.get(found >= 0 ? found : -found - 1);
    }
}
