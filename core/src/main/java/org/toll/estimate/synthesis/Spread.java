package org.toll.estimate.synthesis;

import java.util.OptionalDouble;
import org.toll.base.Interval;

/**
 * The range that the votes allow together, and a middle.
 *
 * @param range from the lowest to the highest value that some vote allows; open above where a floor exceeds every bounded vote
 * @param central the weighted median of the votes that name a value; empty if none does
 */
public record Spread(Interval range, OptionalDouble central) {}
