/**
 * Named lists as files of the shell: records in, people and overlaps out, models kept.
 *
 * <p>Start reading at {@link org.toll.store.people.RecordFiles}.
 */
@NullMarked
package org.toll.store.people;

import org.jspecify.annotations.NullMarked;
