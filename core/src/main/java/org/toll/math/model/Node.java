package org.toll.math.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.toll.math.InvalidArgument;
import org.toll.math.model.internal.Kernel;

/** An expression as the compiler sees it: data, a parameter, or an operation on other expressions. */
final class Node {
    private static final Kernel.Factory LEAF = (out, in) -> {
        throw new IllegalStateException("a leaf has no kernel");
    };

    private static final int[] NO_SCRATCH = {};

    private final int size;
    private final Expr[] inputs;
    private final Kernel.Factory factory;
    private final double @Nullable [] data;
    private final int[] scratch;

    private Node(int size, Expr[] inputs, Kernel.Factory factory, double @Nullable [] data, int[] scratch) {
        this.size = checkedSize(size);
        this.inputs = inputs;
        this.factory = factory;
        this.data = data;
        this.scratch = scratch;
    }

    /** @param values not copied */
    static Node ofData(double[] values) {
        return new Node(values.length, new Expr[0], LEAF, values, NO_SCRATCH);
    }

    static Node ofParameter(int size) {
        return new Node(size, new Expr[0], LEAF, null, NO_SCRATCH);
    }

    static Node ofOperation(int size, int[] scratch, Kernel.Factory factory, Expr[] inputs) {
        return new Node(size, inputs, factory, null, scratch);
    }

    /** Data, computed now, if all inputs are data. */
    Node folded() {
        if (!Arrays.stream(inputs).allMatch(Expr::isData)) {
            return this;
        }
        int blocks = 1 + inputs.length + scratch.length;
        double[][] values = new double[blocks][];
        values[0] = new double[size];
        for (int i = 0; i < inputs.length; i++) {
            values[1 + i] = inputs[i].data();
        }
        for (int i = 0; i < scratch.length; i++) {
            values[1 + inputs.length + i] = new double[scratch[i]];
        }
        factory.create(0, IntStream.range(1, blocks).toArray()).forward(values);
        return ofData(values[0]);
    }

    int size() {
        return size;
    }

    boolean isData() {
        return data != null;
    }

    double[] data() {
        if (data == null) {
            throw new IllegalStateException("only data has values before sampling");
        }
        return data;
    }

    Expr[] inputs() {
        return inputs;
    }

    Kernel.Factory factory() {
        return factory;
    }

    /** Sizes of extra blocks that the kernel works in. */
    int[] scratch() {
        return scratch;
    }

    static int checkedSize(int size) {
        if (size < 1) {
            throw InvalidArgument.of(
                    "An expression needs at least one element", size, "Leave a block without data out of the model.");
        }
        return size;
    }
}
