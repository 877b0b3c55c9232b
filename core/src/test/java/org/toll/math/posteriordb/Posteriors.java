package org.toll.math.posteriordb;

import static org.toll.math.model.Densities.cauchy;
import static org.toll.math.model.Densities.halfCauchy;
import static org.toll.math.model.Densities.normal;
import static org.toll.math.model.Densities.normalRegression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.toll.math.diagnostics.Moments;
import org.toll.math.model.Expr;
import org.toll.math.model.Matrix;
import org.toll.math.model.Model;

/** The models of posteriordb whose reference summaries lie beside the project, each under its name there. */
final class Posteriors {
    private Posteriors() {}

    static Map<String, Function<StanData, Model>> all() {
        Map<String, Function<StanData, Model>> models = new LinkedHashMap<>();
        models.put("arK-arK", Posteriors::autoregression);
        models.put("eight_schools-eight_schools_noncentered", Posteriors::eightSchools);
        models.put("hudson_lynx_hare-lotka_volterra", LotkaVolterra::model);
        models.put("kilpisjarvi_mod-kilpisjarvi", Posteriors::kilpisjarvi);
        models.put("nes2000-nes", Posteriors::nes);
        earnings(models);
        kidiq(models);
        mesquite(models);
        return models;
    }

    private static void earnings(Map<String, Function<StanData, Model>> models) {
        models.put("earnings-earn_height", d -> regression(d.get("earn"), d.get("height")));
        models.put("earnings-log10earn_height", d -> regression(map(d.get("earn"), Math::log10), d.get("height")));
        models.put("earnings-logearn_height", d -> regression(log(d, "earn"), d.get("height")));
        models.put("earnings-logearn_height_male", d -> regression(log(d, "earn"), d.get("height"), d.get("male")));
        models.put("earnings-logearn_interaction", d -> interaction(log(d, "earn"), d.get("height"), d.get("male")));
        models.put(
                "earnings-logearn_interaction_z",
                d -> interaction(log(d, "earn"), standardised(d.get("height"), 1), d.get("male")));
        models.put("earnings-logearn_logheight_male", d -> regression(log(d, "earn"), log(d, "height"), d.get("male")));
    }

    private static void kidiq(Map<String, Function<StanData, Model>> models) {
        models.put("kidiq-kidscore_momhs", d -> kidScore(d, d.get("mom_hs")));
        models.put("kidiq-kidscore_momiq", d -> kidScore(d, d.get("mom_iq")));
        models.put("kidiq-kidscore_momhsiq", d -> kidScore(d, d.get("mom_hs"), d.get("mom_iq")));
        models.put(
                "kidiq-kidscore_interaction",
                d -> kidScore(d, d.get("mom_hs"), d.get("mom_iq"), product(d.get("mom_hs"), d.get("mom_iq"))));
        String withWork = "kidiq_with_mom_work-kidscore_";
        models.put(
                withWork + "interaction_c",
                d -> interaction(d.get("kid_score"), centred(d.get("mom_hs")), centred(d.get("mom_iq"))));
        models.put(
                withWork + "interaction_c2",
                d -> interaction(
                        d.get("kid_score"), map(d.get("mom_hs"), x -> x - 0.5), map(d.get("mom_iq"), x -> x - 100)));
        models.put(
                withWork + "interaction_z",
                d -> interaction(
                        d.get("kid_score"), standardised(d.get("mom_hs"), 2), standardised(d.get("mom_iq"), 2)));
        models.put(
                withWork + "mom_work",
                d -> regression(
                        d.get("kid_score"),
                        indicator(d.get("mom_work"), 2),
                        indicator(d.get("mom_work"), 3),
                        indicator(d.get("mom_work"), 4)));
    }

    private static void mesquite(Map<String, Function<StanData, Model>> models) {
        models.put(
                "mesquite-mesquite",
                d -> regression(
                        d.get("weight"),
                        d.get("diam1"),
                        d.get("diam2"),
                        d.get("canopy_height"),
                        d.get("total_height"),
                        d.get("density"),
                        d.get("group")));
        models.put(
                "mesquite-logmesquite",
                d -> regression(
                        log(d, "weight"),
                        log(d, "diam1"),
                        log(d, "diam2"),
                        log(d, "canopy_height"),
                        log(d, "total_height"),
                        log(d, "density"),
                        d.get("group")));
        models.put("mesquite-logmesquite_logvolume", d -> regression(log(d, "weight"), volume(d)));
        models.put("mesquite-logmesquite_logva", d -> regression(log(d, "weight"), volume(d), area(d), d.get("group")));
        models.put(
                "mesquite-logmesquite_logvas",
                d -> regression(
                        log(d, "weight"),
                        volume(d),
                        area(d),
                        shape(d),
                        log(d, "total_height"),
                        log(d, "density"),
                        d.get("group")));
        models.put(
                "mesquite-logmesquite_logvash",
                d -> regression(
                        log(d, "weight"), volume(d), area(d), shape(d), log(d, "total_height"), d.get("group")));
    }

    private static Model autoregression(StanData d) {
        double[] y = d.get("y");
        int order = (int) d.get("K")[0];
        int rows = y.length - order;
        double[][] columns = new double[order + 1][rows];
        double[] target = new double[rows];
        for (int t = 0; t < rows; t++) {
            columns[0][t] = 1;
            target[t] = y[t + order];
            for (int k = 1; k <= order; k++) {
                columns[k][t] = y[t + order - k];
            }
        }
        Matrix design = Matrix.ofColumns(columns);
        return Model.define(m -> {
            Expr alpha = m.real("alpha");
            Expr beta = m.reals("beta", order);
            Expr sigma = m.positive("sigma");
            m.follows(alpha, normal(0, 10));
            m.follows(beta, normal(0, 10));
            m.follows(sigma, cauchy(0, 2.5));
            m.follows(target, normalRegression(design, Expr.concat(alpha, beta), sigma));
        });
    }

    private static Model eightSchools(StanData d) {
        return Model.define(m -> {
            Expr z = m.reals("theta_trans", 8);
            Expr mu = m.real("mu");
            Expr tau = m.positive("tau");
            Expr theta = m.output("theta", mu.plus(tau.times(z)));
            m.follows(z, normal(0, 1));
            m.follows(mu, normal(0, 5));
            m.follows(tau, halfCauchy(5));
            m.follows(d.get("y"), normal(theta, d.get("sigma")));
        });
    }

    private static Model kilpisjarvi(StanData d) {
        double[] x = d.get("x");
        Matrix design = Matrix.ofColumns(map(x, value -> 1), x);
        return Model.define(m -> {
            Expr alpha = m.real("alpha");
            Expr beta = m.real("beta");
            Expr sigma = m.positive("sigma");
            m.follows(alpha, normal(d.get("pmualpha")[0], d.get("psalpha")[0]));
            m.follows(beta, normal(d.get("pmubeta")[0], d.get("psbeta")[0]));
            m.follows(d.get("y"), normalRegression(design, Expr.concat(alpha, beta), sigma));
        });
    }

    private static Model nes(StanData d) {
        double[] age = d.get("age_discrete");
        return regression(
                d.get("partyid7"),
                d.get("real_ideo"),
                d.get("race_adj"),
                indicator(age, 2),
                indicator(age, 3),
                indicator(age, 4),
                d.get("educ1"),
                d.get("gender"),
                d.get("income"));
    }

    private static Model kidScore(StanData d, double[]... predictors) {
        return linear(d.get("kid_score"), true, predictors);
    }

    private static Model interaction(double[] y, double[] a, double[] b) {
        return regression(y, a, b, product(a, b));
    }

    /** Flat priors on coefficients and scale. */
    private static Model regression(double[] y, double[]... predictors) {
        return linear(y, false, predictors);
    }

    private static Model linear(double[] y, boolean cauchyScale, double[]... predictors) {
        double[][] columns = new double[predictors.length + 1][];
        columns[0] = map(y, value -> 1);
        System.arraycopy(predictors, 0, columns, 1, predictors.length);
        Matrix design = Matrix.ofColumns(columns);
        return Model.define(m -> {
            Expr beta = m.reals("beta", columns.length);
            Expr sigma = m.positive("sigma");
            if (cauchyScale) {
                m.follows(sigma, cauchy(0, 2.5));
            }
            m.follows(y, normalRegression(design, beta, sigma));
        });
    }

    private static double[] volume(StanData d) {
        return log(product(product(d.get("diam1"), d.get("diam2")), d.get("canopy_height")));
    }

    private static double[] area(StanData d) {
        return log(product(d.get("diam1"), d.get("diam2")));
    }

    private static double[] shape(StanData d) {
        return log(product(d.get("diam1"), map(d.get("diam2"), x -> 1 / x)));
    }

    private static double[] log(StanData d, String name) {
        return log(d.get(name));
    }

    private static double[] log(double[] values) {
        return map(values, Math::log);
    }

    private static double[] centred(double[] values) {
        double mean = Moments.of(values).mean();
        return map(values, x -> x - mean);
    }

    private static double[] standardised(double[] values, double sds) {
        double sd = Moments.of(values).sd();
        return map(centred(values), x -> x / (sds * sd));
    }

    private static double[] indicator(double[] values, int level) {
        return map(values, x -> x == level ? 1 : 0);
    }

    private static double[] product(double[] a, double[] b) {
        double[] result = a.clone();
        for (int i = 0; i < a.length; i++) {
            result[i] *= b[i];
        }
        return result;
    }

    private static double[] map(double[] values, DoubleUnaryOperator function) {
        return DoubleStream.of(values).map(function).toArray();
    }
}
