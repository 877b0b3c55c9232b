package org.toll.estimate.fusion.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.math.fit.Draws;
import org.toll.math.random.RandomStream;

/**
 * Carries each draw on beyond the newest month, by the same equations that the months before obey: what is stated keeps its
 * volatility, slow walks go on stepping, month effects are new each month, straight lines stay at their last value.
 */
public final class Projector {
    private static final double[][] NONE = {};
    private static final double CHANCE_OF_WAVE = 0.5;

    private final LossModel model;
    private final Assumptions assumptions;
    private final Draws draws;
    private final Set<String> names;
    private final int horizon;
    private final int known;
    private final int count;
    private final int recruitsFrom;
    private final Map<Latent, double[][]> paths = new EnumMap<>(Latent.class);

    private Projector(LossModel model, Draws draws, int horizon) {
        this.model = model;
        this.assumptions = model.assumptions();
        this.draws = draws;
        this.names = new HashSet<>(draws.names());
        this.horizon = horizon;
        this.known = model.readings().timeline().size();
        this.count = draws.chains() * draws.drawsPerChain();
        this.recruitsFrom = model.findFirstRecruitsBin().orElse(known);
    }

    /**
     * @param draws of {@code model}
     * @param horizon months to add, 0 or more
     * @param seed of the steps to come; the same seed and draws give the same paths
     */
    public static Map<Latent, MonthlyDraws> paths(LossModel model, Draws draws, int horizon, long seed) {
        Projector projector = new Projector(model, draws, horizon);
        projector.copyKnown();
        projector.carryOnCasualties(seed);
        projector.carryOnForce(seed);
        projector.declareMissingDead(seed);
        return projector.result();
    }

    private void copyKnown() {
        copy(Latent.KILLED, "killed");
        copy(Latent.SERIOUSLY_WOUNDED, "seriously_wounded");
        copy(Latent.WOUNDED, "wounded");
        copy(Latent.STATED, "stated");
        copy(Latent.REGISTERED, "registered");
        copy(Latent.DRONE_SHARE_OF_KILLED, "drone_share_of_killed");
        copy(Latent.DRONE_SHARE_OF_WOUNDED, "drone_share_of_wounded");
        copy(Latent.RECRUITS, "recruits");
        copy(Latent.FORCE, "force");
        constant(Latent.EXITS, "exits");
        constant(Latent.DEPLOYED_SHARE, "deployed_share");
    }

    private void carryOnCasualties(long seed) {
        double[] stated = last("log_stated");
        double[] bias = last("bias");
        double[] slow = last("log_casualties_slow");
        double[] share = last("killed_share_slow");
        double[] serious = last("serious_logit");
        double[] coverage = last("coverage");
        double[] shocks = scalar("newest_shock");
        double[] volatility = scalar("newest_volatility");
        double[] theta = scalar("stated_theta");
        double[] monthSd = scalar("killed_share_month_sd");
        double[] registerBias = scalar("register_bias");
        for (int draw = 0; draw < count; draw++) {
            RandomStream random = RandomStream.ofSeed(seed).child(draw).child(0);
            double level = stated[draw];
            double casualties = model.hasAnchor() ? level - bias[draw] : slow[draw];
            double logit = share[draw];
            double shock = shocks[draw];
            for (int month = known; month < known + horizon; month++) {
                if (model.hasAnchor()) {
                    double next = volatility[draw] * studentT5(random);
                    double step = next + theta[draw] * shock;
                    shock = next;
                    level += step;
                    casualties += step - Walk.step(assumptions.of(Prior.BIAS_STEP), random);
                    set(Latent.STATED, month, draw, Math.exp(level));
                } else {
                    casualties += Walk.step(CasualtyPath.CASUALTIES_STEP, random);
                }
                double effect = model.hasAnchor() ? 0 : CasualtyPath.MONTH_EFFECT_SD * random.normal();
                double all = Math.exp(casualties + effect);
                logit += Walk.step(assumptions.of(Prior.KILLED_SHARE_STEP), random);
                double killed = all * inverseLogit(logit + monthSd[draw] * random.normal());
                set(Latent.KILLED, month, draw, killed);
                set(Latent.WOUNDED, month, draw, all - killed);
                set(Latent.SERIOUSLY_WOUNDED, month, draw, (all - killed) * inverseLogit(serious[draw]));
                set(Latent.REGISTERED, month, draw, killed * coverage[draw] * Math.exp(registerBias[draw]));
                hold(Latent.DRONE_SHARE_OF_KILLED, month, draw);
                hold(Latent.DRONE_SHARE_OF_WOUNDED, month, draw);
            }
        }
    }

    /** Losses cannot take more than there is: what is left after them is never below a small part of what was there. */
    private void carryOnForce(long seed) {
        double[] slow = last("recruits_slow");
        double[] deployed = scalar("deployed_share");
        double[] exits = scalar("exits");
        for (int draw = 0; draw < count && recruitsFrom < known; draw++) {
            RandomStream random = RandomStream.ofSeed(seed).child(draw).child(1);
            double log = slow[draw];
            for (int month = known; month < known + horizon; month++) {
                log += Walk.step(assumptions.of(Prior.RECRUITS_STEP), random);
                double recruits = Math.exp(log + assumptions.of(Prior.RECRUITS_MONTH_SD) * random.normal());
                set(Latent.RECRUITS, month, draw, recruits);
                if (model.hasForce()) {
                    double before = get(Latent.FORCE, month - 1, draw);
                    double lost =
                            get(Latent.KILLED, month, draw) + get(Latent.SERIOUSLY_WOUNDED, month, draw) + exits[draw];
                    double left = Math.max(before - lost, ForcePart.FLOOR_SHARE * before);
                    set(Latent.FORCE, month, draw, left + deployed[draw] * recruits);
                }
            }
        }
    }

    /**
     * A register may come to count the missing, month by month of their death, once courts have declared them dead: a wave that
     * no earlier vintage shows. Where papers about the missing are being filed it is as likely as not to have come when the
     * register is looked at again, and then any part of them may be in.
     */
    private void declareMissingDead(long seed) {
        double[][] registered = paths.getOrDefault(Latent.REGISTERED, NONE);
        if (!has(MissingPart.PAPERS)) {
            return;
        }
        double[][] coverage = draws.pooledVector("coverage");
        for (int draw = 0; draw < count; draw++) {
            RandomStream random = RandomStream.ofSeed(seed).child(draw).child(2);
            double declared = random.uniform() < CHANCE_OF_WAVE ? random.uniform() : 0;
            for (int month = 0; month < registered.length; month++) {
                double missing = 1 - coverage[Math.min(month, known - 1)][draw];
                registered[month][draw] += declared * missing * get(Latent.KILLED, month, draw);
            }
        }
    }

    private Map<Latent, MonthlyDraws> result() {
        Map<Latent, MonthlyDraws> result = new EnumMap<>(Latent.class);
        paths.forEach((latent, values) -> result.put(
                latent, MonthlyDraws.of(model.readings().timeline().month(known + horizon - values.length), values)));
        return result;
    }

    /** Copies a vector that ends with the newest month, with room for the months to come. */
    private void copy(Latent latent, String vector) {
        if (!has(vector)) {
            return;
        }
        double[][] values = draws.pooledVector(vector);
        double[][] longer = Arrays.copyOf(values, values.length + horizon);
        for (int month = values.length; month < longer.length; month++) {
            longer[month] = new double[count];
        }
        paths.put(latent, longer);
    }

    private void constant(Latent latent, String scalar) {
        if (has(scalar)) {
            double[][] values = new double[known + horizon][];
            Arrays.fill(values, draws.pooled(scalar));
            paths.put(latent, values);
        }
    }

    private double get(Latent latent, int month, int draw) {
        double[][] path = paths.getOrDefault(latent, NONE);
        return path[month - (known + horizon - path.length)][draw];
    }

    private void set(Latent latent, int month, int draw, double value) {
        double[][] path = paths.getOrDefault(latent, NONE);
        if (path.length > 0) {
            path[month - (known + horizon - path.length)][draw] = value;
        }
    }

    private void hold(Latent latent, int month, int draw) {
        if (paths.containsKey(latent)) {
            set(latent, month, draw, get(latent, month - 1, draw));
        }
    }

    private boolean has(String name) {
        return names.contains(name) || names.contains(name + "[1]");
    }

    /** The newest element of a vector; zeros where the model has none. */
    private double[] last(String vector) {
        if (!has(vector)) {
            return new double[count];
        }
        double[][] elements = draws.pooledVector(vector);
        return elements[elements.length - 1];
    }

    /** A scalar; zeros where the model has none. */
    private double[] scalar(String name) {
        return has(name) ? draws.pooled(name) : new double[count];
    }

    private static double inverseLogit(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double studentT5(RandomStream random) {
        double squares = 0;
        for (int i = 0; i < 5; i++) {
            double z = random.normal();
            squares += z * z;
        }
        return random.normal() / Math.sqrt(squares / 5);
    }
}
