package org.toll.math.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.toll.math.model.internal.Kernel;
import org.toll.math.model.internal.Reduce;

/**
 * A compiled model: the kernels of the log density in order, those needed for reports only, and where their blocks lie. Shared by
 * all chains; each evaluator has its own blocks, except for data, which all share and nobody writes.
 */
final class Program {
    private final IdentityHashMap<Expr, Integer> slots = new IdentityHashMap<>();
    private final List<double[]> data = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Kernel> kernels = new ArrayList<>();
    private final int[] parameters;
    private final int[] reported;
    private final int target;
    private final int targetKernels;
    private final int targetSlots;

    private Program(List<Expr> parameters, List<Expr> terms, List<Expr> reported) {
        this.parameters = parameters.stream().mapToInt(this::slotOf).toArray();
        List<Expr> live = terms.stream().filter(term -> !term.isData()).toList();
        double constant = terms.stream()
                .filter(Expr::isData)
                .mapToDouble(term -> term.data()[0])
                .sum();
        Expr[] all = new Expr[live.size() + 1];
        live.toArray(all);
        all[live.size()] = Expr.of(constant);
        Expr sum = Expr.apply(1, Reduce.Total::new, all);
        this.target = slotOf(sum);
        this.targetKernels = kernels.size();
        this.targetSlots = sizes.size();
        this.reported = reported.stream().mapToInt(this::slotOf).toArray();
    }

    static Program compile(List<Expr> parameters, List<Expr> terms, List<Expr> reported) {
        return new Program(parameters, terms, reported);
    }

    Evaluation evaluator() {
        double[][] values = new double[sizes.size()][];
        double[][] adjoints = new double[sizes.size()][];
        for (int slot = 0; slot < values.length; slot++) {
            boolean isData = data.get(slot).length > 0;
            values[slot] = isData ? data.get(slot) : new double[sizes.get(slot)];
            if (!isData && slot < targetSlots) {
                adjoints[slot] = new double[sizes.get(slot)];
            }
        }
        return new Evaluation(
                kernels.toArray(new Kernel[0]), targetKernels, parameters, reported, target, values, adjoints);
    }

    /** Places an expression and all it depends on, inputs first; by a stack of its own, as chains of thousands occur. */
    private int slotOf(Expr root) {
        Deque<Expr> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Expr expr = open.peek();
            boolean ready = true;
            if (!slots.containsKey(expr)) {
                Expr[] inputs = expr.node().inputs();
                for (int i = inputs.length - 1; i >= 0; i--) {
                    if (!slots.containsKey(inputs[i])) {
                        open.push(inputs[i]);
                        ready = false;
                    }
                }
                if (ready) {
                    place(expr);
                }
            }
            if (ready) {
                open.pop();
            }
        }
        return slotOrFail(root);
    }

    private void place(Expr expr) {
        int out = newSlot(expr.size(), expr.isData() ? expr.data() : new double[0]);
        slots.put(expr, out);
        if (expr.node().inputs().length == 0) {
            return;
        }
        Expr[] inputs = expr.node().inputs();
        int[] scratch = expr.node().scratch();
        int[] in = new int[inputs.length + scratch.length];
        for (int i = 0; i < inputs.length; i++) {
            in[i] = slotOrFail(inputs[i]);
        }
        for (int i = 0; i < scratch.length; i++) {
            in[inputs.length + i] = newSlot(scratch[i], new double[0]);
        }
        kernels.add(expr.node().factory().create(out, in));
    }

    private int newSlot(int size, double[] values) {
        sizes.add(size);
        data.add(values);
        return sizes.size() - 1;
    }

    private int slotOrFail(Expr expr) {
        Integer slot = slots.get(expr);
        if (slot == null) {
            throw new IllegalStateException("an expression was used before it was placed");
        }
        return slot;
    }
}
