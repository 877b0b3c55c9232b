package org.toll.people.kernel;

import java.io.Serializable;

/**
 * What was found in some blocks, on its way back to {@link Kernel#together}.
 *
 * @param first lower row of each pair, in the order found
 * @param second higher row of each pair
 * @param weightBits of each pair
 * @param newPairs for each rule of the plan how many pairs of its blocks no earlier rule makes
 */
@SuppressWarnings("ArrayRecordComponent") // A parcel; compared by nobody.
public record FoundPairs(int[] first, int[] second, float[] weightBits, long[] newPairs) implements Serializable {}
