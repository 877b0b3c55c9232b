/**
 * Names of people that outlive a run: public ids that survive re-runs, merges and splits, and pseudonyms for what may not be
 * published.
 *
 * <p>Start reading at {@link org.toll.people.registry.Registry}.
 */
@NullMarked
package org.toll.people.registry;

import org.jspecify.annotations.NullMarked;
