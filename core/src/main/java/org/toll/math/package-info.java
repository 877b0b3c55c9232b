/**
 * Bayesian inference as a library of its own: nothing here knows the rest of Toll.
 *
 * <p>Start reading at {@code model.Model} (write a model), {@code nuts.Nuts} (sample it) and {@code fit.Fit} (read the
 * result). {@code docs/write-a-model.md} is the tutorial, {@code docs/methods/sampler.md} the method page.
 */
@NullMarked
package org.toll.math;

import org.jspecify.annotations.NullMarked;
