package org.toll.people.kernel;

import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;

/** Makes a comparator for the values of an attribute: what a comparison is, before it is bound to a table. */
@FunctionalInterface
public interface ComparatorBinder {
    /** A comparator of these values, with the same levels as of any others. */
    Comparator bind(Attribute attribute);
}
