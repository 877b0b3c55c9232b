package org.toll.estimate.mse.bench;

import java.util.List;

/**
 * One scenario.
 *
 * @param scenario which
 * @param sets simulated populations
 * @param methods scores; the first is the average over families
 * @param rHatFailures populations on which the latent classes' short chains did not reach R-hat 1.1
 * @param secondsPerSet time for all methods, of one population
 */
public record ScenarioScore(
        Scenario scenario, int sets, List<MethodScore> methods, int rHatFailures, double secondsPerSet) {
    public ScenarioScore {
        methods = List.copyOf(methods);
    }
}
