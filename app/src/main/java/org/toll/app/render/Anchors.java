package org.toll.app.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toll.ledger.ClaimId;
import org.toll.report.CitedClaim;
import org.toll.report.Report;

/** The numbers under which a page cites claims, and the anchors that its numbers lead to. */
public final class Anchors {
    private final Map<ClaimId, Integer> numbers = new HashMap<>();
    private final List<CitedClaim> inOrder = new ArrayList<>();

    /** Claims are numbered in the order in which a reader meets them; those that are only listed come last. */
    Anchors(Report report) {
        Map<ClaimId, CitedClaim> listed = new LinkedHashMap<>();
        report.sources().forEach(cited -> listed.put(cited.claim().id(), cited));
        Stream.concat(
                        report.sentences().flatMap(sentence -> sentence.claims().stream()),
                        report.tables().flatMap(table -> table.claims().stream()))
                .forEach(id -> number(listed.remove(id)));
        listed.values().forEach(this::number);
    }

    private void number(@Nullable CitedClaim cited) {
        if (cited != null) {
            inOrder.add(cited);
            numbers.put(cited.claim().id(), inOrder.size());
        }
    }

    /** Every claim of the report, by its number from 1. */
    public List<CitedClaim> listClaims() {
        return List.copyOf(inOrder);
    }

    /** A number as printed, and where it leads. */
    public record Citation(int number, String anchor) {}

    /** One for each claim that the report lists; claims it does not list are left out. */
    public List<Citation> cite(List<ClaimId> claims) {
        return claims.stream()
                .distinct()
                .filter(numbers::containsKey)
                .map(id -> new Citation(Objects.requireNonNull(numbers.get(id)), of(id)))
                .toList();
    }

    /** An anchor for each id: letters, digits and hyphens stay, anything else becomes its code, so that no two ids meet. */
    public static String of(ClaimId id) {
        StringBuilder anchor = new StringBuilder("c-");
        id.value().codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
                anchor.appendCodePoint(c);
            } else {
                anchor.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return anchor.toString();
    }
}
