package org.toll.math.fit;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the numbers of a fit are asked for that has something against itself. */
public final class NotConverged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotConverged(List<Finding> findings) {
        super(findings.stream()
                .map(Finding::toString)
                .collect(Collectors.joining(
                        "; ",
                        "The fit has not converged: ",
                        ". Mend the model, run longer, or acknowledge it (Doubtful.acknowledge).")));
    }
}
