/**
 * Names of people in Cyrillic, Latin and Arabic letters: what the parts are, which spellings are one, which given names are
 * forms of each other. Lexicons are resources beside the code, each with its source in its first lines.
 *
 * <p>Start reading at {@link org.toll.people.name.Letters}, then {@link org.toll.people.name.NameParser}.
 */
@NullMarked
package org.toll.people.name;

import org.jspecify.annotations.NullMarked;
