package org.toll.math.model.internal;

import org.toll.math.special.LogGamma;
import org.toll.math.special.LogSpace;
import org.toll.math.special.NormalLaw;

/** A smooth function of each element. {@link Exp}, {@link Log} and {@link Square} have kernels of their own, being everywhere. */
public final class Pointwise extends Kernel {
    private final Function function;
    private final int x;

    public Pointwise(int out, int x, Function function) {
        super(out);
        this.x = x;
        this.function = function;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        for (int i = 0; i < y.length; i++) {
            y[i] = function.value(p[i]);
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] y = values[out];
        double[] p = values[x];
        double[] dy = adjoints[out];
        double[] dx = adjoints[x];
        for (int i = 0; i < y.length; i++) {
            dx[i] += dy[i] * function.slope(p[i], y[i]);
        }
    }

    /** The function and its derivative at {@code x}, where it has the value {@code y}. */
    public enum Function {
        INVERSE {
            @Override
            double value(double x) {
                return 1 / x;
            }

            @Override
            double slope(double x, double y) {
                return -y * y;
            }
        },
        SQUARE_ROOT {
            @Override
            double value(double x) {
                return Math.sqrt(x);
            }

            @Override
            double slope(double x, double y) {
                return 0.5 / y;
            }
        },
        LOG_1P {
            @Override
            double value(double x) {
                return Math.log1p(x);
            }

            @Override
            double slope(double x, double y) {
                return 1 / (1 + x);
            }
        },
        EXP_M1 {
            @Override
            double value(double x) {
                return Math.expm1(x);
            }

            @Override
            double slope(double x, double y) {
                return y + 1;
            }
        },
        LOG_1P_EXP {
            @Override
            double value(double x) {
                return LogSpace.log1pExp(x);
            }

            @Override
            double slope(double x, double y) {
                return LogSpace.inverseLogit(x);
            }
        },
        LOG_1M_EXP {
            @Override
            double value(double x) {
                return LogSpace.log1mExp(x);
            }

            @Override
            double slope(double x, double y) {
                return 1 / -Math.expm1(-x);
            }
        },
        INVERSE_LOGIT {
            @Override
            double value(double x) {
                return LogSpace.inverseLogit(x);
            }

            @Override
            double slope(double x, double y) {
                return y * (1 - y);
            }
        },
        TANH {
            @Override
            double value(double x) {
                return Math.tanh(x);
            }

            @Override
            double slope(double x, double y) {
                return 1 - y * y;
            }
        },
        SINE {
            @Override
            double value(double x) {
                return Math.sin(x);
            }

            @Override
            double slope(double x, double y) {
                return Math.cos(x);
            }
        },
        COSINE {
            @Override
            double value(double x) {
                return Math.cos(x);
            }

            @Override
            double slope(double x, double y) {
                return -Math.sin(x);
            }
        },
        ARC_TANGENT {
            @Override
            double value(double x) {
                return Math.atan(x);
            }

            @Override
            double slope(double x, double y) {
                return 1 / (1 + x * x);
            }
        },
        ABSOLUTE {
            @Override
            double value(double x) {
                return Math.abs(x);
            }

            @Override
            double slope(double x, double y) {
                return Math.signum(x);
            }
        },
        LOG_GAMMA {
            @Override
            double value(double x) {
                return LogGamma.value(x);
            }

            @Override
            double slope(double x, double y) {
                return LogGamma.slope(x);
            }
        },
        NORMAL_CUMULATIVE {
            @Override
            double value(double x) {
                return NormalLaw.cumulative(x);
            }

            @Override
            double slope(double x, double y) {
                return Math.exp(NormalLaw.logDensity(x));
            }
        },
        LOG_NORMAL_CUMULATIVE {
            @Override
            double value(double x) {
                return NormalLaw.logCumulative(x);
            }

            @Override
            double slope(double x, double y) {
                return NormalLaw.hazard(x);
            }
        };

        abstract double value(double x);

        abstract double slope(double x, double y);
    }
}
