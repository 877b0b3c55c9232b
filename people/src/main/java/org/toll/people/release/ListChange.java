package org.toll.people.release;

import java.util.List;
import org.toll.people.record.RecordKey;

/** What happened to a row between two releases of its list. */
public sealed interface ListChange {
    /** The row that it happened to, in the release that has it; the earlier one if both do. */
    RecordKey row();

    /** A short code for tables and files, the same in every version of Toll. */
    String reasonCode();

    /** A row of a person whom the release before did not have. */
    record Added(RecordKey row) implements ListChange {
        @Override
        public String reasonCode() {
            return "added";
        }
    }

    /** A row of a person whom the list already had under an id that is still there: now it names somebody twice. */
    record Repeated(RecordKey row, RecordKey alreadyThere) implements ListChange {
        @Override
        public String reasonCode() {
            return "added-repeats-person";
        }
    }

    /** A row is gone, and nothing in the new release is the same person. Its earlier release still proves what was said. */
    record Removed(RecordKey row) implements ListChange {
        @Override
        public String reasonCode() {
            return "removed";
        }
    }

    /**
     * A row is gone because its person stands in the list under another id that was there before.
     *
     * @param into the row that remains, or that succeeds it
     */
    record Merged(RecordKey row, RecordKey into) implements ListChange {
        @Override
        public String reasonCode() {
            return "removed-merged";
        }
    }

    /**
     * A row is gone and a new one is the same person: the list changed its ids.
     *
     * @param now the new row
     * @param fields what else changed
     */
    record ReIdentified(RecordKey row, RecordKey now, List<FieldChange> fields) implements ListChange {
        public ReIdentified {
            fields = List.copyOf(fields);
        }

        @Override
        public String reasonCode() {
            return "re-identified";
        }
    }

    /**
     * A row with the same id says something else.
     *
     * @param fields one or more
     * @param isSamePerson false if linkage holds the two versions for two people: the id was given to somebody else
     */
    record Changed(RecordKey row, List<FieldChange> fields, boolean isSamePerson) implements ListChange {
        public Changed {
            fields = List.copyOf(fields);
        }

        @Override
        public String reasonCode() {
            return isSamePerson ? "changed" : "changed-other-person";
        }
    }
}
