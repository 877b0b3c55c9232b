/**
 * How alike two words are, letter by letter: Jaro-Winkler, Levenshtein, optimal string alignment. A letter is a code point, in
 * any script, never a byte; texts are prepared once and compared in machine words.
 *
 * <p>Start reading at {@link org.toll.people.compare.text.LetterTable}.
 */
@NullMarked
package org.toll.people.compare.text;

import org.jspecify.annotations.NullMarked;
