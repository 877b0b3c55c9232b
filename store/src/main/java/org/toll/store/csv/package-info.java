/**
 * Tables in CSV files, with the place of every cell for error messages.
 *
 * <p>Start reading at {@link org.toll.store.csv.CsvTable}.
 */
@NullMarked
package org.toll.store.csv;

import org.jspecify.annotations.NullMarked;
