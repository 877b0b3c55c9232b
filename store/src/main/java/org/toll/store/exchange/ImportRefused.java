package org.toll.store.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** A file is not imported, not even in part, because it has problems. The message lists them, each with its place. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> problems;

    private ImportRefused(List<Finding> problems, String message) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    static ImportRefused of(String place, String message) {
        return of(List.of(new Finding(place, message)), false);
    }

    /**
     * @param thereMayBeMore whether reading stopped before the end of the file
     */
    static ImportRefused of(List<Finding> problems, boolean thereMayBeMore) {
        String list = problems.stream().map(Finding::toString).collect(Collectors.joining("\n"));
        String rest = thereMayBeMore ? "\nThere may be more: reading stopped here." : "";
        return new ImportRefused(problems, list + rest + "\nNothing was imported.");
    }

    /** What was wrong, in the order of the file. */
    public List<Finding> problems() {
        return problems;
    }
}
