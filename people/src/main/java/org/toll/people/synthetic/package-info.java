/**
 * Invented lists of the dead, with the truth about who is who: names drawn at random from lexicons, several lists that overlap,
 * scripts, spellings, slips, brothers and namesakes. No person in them exists.
 *
 * <p>Start reading at {@link org.toll.people.synthetic.SyntheticLists}.
 */
@NullMarked
package org.toll.people.synthetic;

import org.jspecify.annotations.NullMarked;
