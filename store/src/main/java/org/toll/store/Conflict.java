package org.toll.store;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.toll.store.canonical.CanonicalJson;

/** Two texts under one id, told as the fields in which they differ. */
final class Conflict {
    private Conflict() {}

    static ConflictingRecord between(String key, long index, String held, String offered) {
        Map<String, Object> old = CanonicalJson.fieldsOf(held);
        Map<String, Object> other = CanonicalJson.fieldsOf(offered);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(other.keySet());
        String differences = names.stream()
                .filter(name -> !old.getOrDefault(name, "").equals(other.getOrDefault(name, "")))
                .map(name -> name + " is '" + old.getOrDefault(name, "") + "' there and '"
                        + other.getOrDefault(name, "") + "' here")
                .collect(Collectors.joining("; "));
        return new ConflictingRecord("The claim " + key + " is already in the ledger (entry " + index
                + ") with other content: " + differences
                + ". Claims are never edited: give the correction a new id and let it supersede " + key + ".");
    }
}
