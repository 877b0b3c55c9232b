package org.toll.bench.fusion;

import java.util.ArrayList;
import java.util.List;
import org.toll.math.fit.Draws;

/**
 * The quantities over which tools are compared: killed of each month; killed, killed and seriously wounded, and casualties to
 * date; for each month with recruits, recruits less losses under each of the four definitions of {@code BalanceDefinition}.
 */
final class Reported {
    private final Draws draws;
    private final List<String> names = new ArrayList<>();
    private final List<double[][]> values = new ArrayList<>();

    private Reported(Draws draws) {
        this.draws = draws;
    }

    /**
     * @param draws of the model's own quantities
     */
    static Draws of(Draws draws) {
        Reported reported = new Reported(draws);
        reported.add();
        return Draws.owning(reported.names, reported.values.toArray(new double[0][][]));
    }

    private void add() {
        int months = size("killed");
        int firstWithRecruits = months - size("recruits") + 1;
        double[][] killedToDate = new double[draws.chains()][draws.drawsPerChain()];
        double[][] lostToDate = killedToDate;
        double[][] casualtiesToDate = killedToDate;
        for (int month = 1; month <= months; month++) {
            double[][] killed = element("killed", month);
            double[][] lost = sum(killed, 1, element("seriously_wounded", month));
            double[][] casualties = sum(killed, 1, element("wounded", month));
            killedToDate = sum(killedToDate, 1, killed);
            lostToDate = sum(lostToDate, 1, lost);
            casualtiesToDate = sum(casualtiesToDate, 1, casualties);
            add("killed in month " + month, killed);
            if (month >= firstWithRecruits) {
                double[][] recruits = element("recruits", month - firstWithRecruits + 1);
                double[][] lostForGood = sum(lost, 1, draws.chains("exits"));
                add("recruits less killed in month " + month, sum(recruits, -1, killed));
                add("recruits less killed and seriously wounded in month " + month, sum(recruits, -1, lost));
                add("recruits less lost for good in month " + month, sum(recruits, -1, lostForGood));
                add("recruits less all casualties in month " + month, sum(recruits, -1, casualties));
            }
        }
        add("killed to date", killedToDate);
        add("killed and seriously wounded to date", lostToDate);
        add("casualties to date", casualtiesToDate);
    }

    private void add(String name, double[][] chains) {
        names.add(name);
        values.add(chains);
    }

    private int size(String vector) {
        return (int) draws.names().stream()
                .filter(name -> name.startsWith(vector + "["))
                .count();
    }

    private double[][] element(String vector, int number) {
        return draws.chains(vector + "[" + number + "]");
    }

    private static double[][] sum(double[][] a, double sign, double[][] b) {
        double[][] sum = new double[a.length][a[0].length];
        for (int chain = 0; chain < a.length; chain++) {
            for (int draw = 0; draw < a[0].length; draw++) {
                sum[chain][draw] = a[chain][draw] + sign * b[chain][draw];
            }
        }
        return sum;
    }
}
