package org.toll.estimate.mse.bench;

import java.util.List;
import java.util.Locale;

/** The scores as a Markdown table, for the method page. */
public final class BenchTable {
    private BenchTable() {}

    public static String markdown(List<ScenarioScore> scores) {
        StringBuilder text = new StringBuilder();
        text.append(
                "| scenario | method | sets | 50 % | 80 % | 95 % | median bias | RMSE log N | interval score | refused |"
                        + " R-hat > 1.1 | s/set |\n");
        text.append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (ScenarioScore score : scores) {
            for (MethodScore method : score.methods()) {
                if (method.sets() == 0) {
                    text.append(String.format(
                            Locale.ROOT,
                            "| %s | %s | 0 | - | - | - | - | - | - | %d | %d | %.1f |%n",
                            score.scenario().code(),
                            method.method(),
                            method.refused(),
                            score.rHatFailures(),
                            score.secondsPerSet()));
                    continue;
                }
                text.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %d | %.2f | %.2f | %.2f | %+.2f | %.2f | %.2f | %d | %d | %.1f |%n",
                        score.scenario().code(),
                        method.method(),
                        method.sets(),
                        method.coverage50(),
                        method.coverage80(),
                        method.coverage95(),
                        method.medianBias(),
                        method.rmseLog(),
                        method.intervalScore(),
                        method.refused(),
                        score.rHatFailures(),
                        score.secondsPerSet()));
            }
        }
        return text.toString().replace("\r\n", "\n");
    }
}
