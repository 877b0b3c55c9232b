/**
 * Records as they came: rows of named lists, each column coded against its distinct texts so that a million rows are a few
 * arrays of integers. Nothing is judged or cleaned here.
 *
 * <p>Start reading at {@link org.toll.people.record.RecordTable}.
 */
@NullMarked
package org.toll.people.record;

import org.jspecify.annotations.NullMarked;
