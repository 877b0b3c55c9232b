package org.toll.people.kernel;

/** What one thread does with the blocks it is given. */
interface BlockTask {
    /** Takes the members between two positions with all later ones. */
    void take(Block block, int fromMember, int toMember);
}
