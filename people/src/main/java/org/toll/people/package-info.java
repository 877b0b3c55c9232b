/**
 * Record linkage of named lists from table to people: one call, no configuration needed, every decision reported.
 *
 * <p>Start reading at {@link org.toll.people.Linkage}.
 */
@NullMarked
package org.toll.people;

import org.jspecify.annotations.NullMarked;
