package org.toll.report;

import java.util.List;

/**
 * A part of a report under one heading.
 *
 * @param id stable anchor, lower-case letters and hyphens
 * @param title of the section
 * @param blocks in reading order
 */
public record Section(String id, String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
