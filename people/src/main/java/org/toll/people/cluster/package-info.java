/**
 * From weighted pairs to people: clusters under constraints, and clusterings drawn to show how sure they are.
 *
 * <p>Start reading at {@link org.toll.people.cluster.Clustering}.
 */
@NullMarked
package org.toll.people.cluster;

import org.jspecify.annotations.NullMarked;
