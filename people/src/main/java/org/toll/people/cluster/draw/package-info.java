/**
 * Clusterings drawn from what the weights leave open, and what follows from them: overlaps of lists, distinct people with an
 * interval, the triage of a backlog.
 *
 * <p>Start reading at {@link org.toll.people.cluster.draw.DrawnClusterings}.
 */
@NullMarked
package org.toll.people.cluster.draw;

import org.jspecify.annotations.NullMarked;
