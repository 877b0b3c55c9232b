/**
 * The linkage model: which columns are compared how, what each agreement is worth, which pairs are looked at; recognised from
 * the columns of a table, learned without labels, and written down as data that a person can read and change.
 *
 * <p>Start reading at {@link org.toll.people.model.LinkageModel}.
 */
@NullMarked
package org.toll.people.model;

import org.jspecify.annotations.NullMarked;
