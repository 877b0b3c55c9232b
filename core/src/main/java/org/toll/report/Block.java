package org.toll.report;

import java.util.List;
import java.util.Optional;

/** What a section is made of. */
public sealed interface Block {

    /** Its running text. */
    default List<Sentence> listSentences() {
        return List.of();
    }

    /** Its numbers. */
    default Optional<Table> findTable() {
        return Optional.empty();
    }

    /** Running text. */
    record Prose(List<Sentence> sentences) implements Block {
        public Prose {
            sentences = List.copyOf(sentences);
        }

        @Override
        public List<Sentence> listSentences() {
            return sentences;
        }
    }

    /**
     * A chart with the table of its numbers.
     *
     * @param id stable anchor and file name
     * @param title what it shows, as a statement
     * @param description the same in words, for those who cannot see it
     * @param drawing what is drawn
     * @param table the numbers, also offered as CSV
     * @param note how to read it and what it leaves out
     */
    record Figure(String id, String title, String description, Drawing drawing, Table table, String note)
            implements Block {
        @Override
        public Optional<Table> findTable() {
            return Optional.of(table);
        }
    }

    /**
     * A table that stands for itself.
     *
     * @param id stable anchor and file name
     * @param title of the table
     * @param table the cells
     * @param note what to know when reading it; may be empty
     */
    record Tabular(String id, String title, Table table, String note) implements Block {
        @Override
        public Optional<Table> findTable() {
            return Optional.of(table);
        }
    }

    /**
     * Small maps side by side, all of one scale.
     *
     * @param id stable anchor
     * @param title what they show, as a statement
     * @param description the same in words, for those who cannot see it
     * @param panels in reading order
     * @param note how to read them and where the outline comes from
     */
    record Maps(String id, String title, String description, List<MapPanel> panels, String note) implements Block {
        public Maps {
            panels = List.copyOf(panels);
        }
    }
}
