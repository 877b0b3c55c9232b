package org.toll.estimate.excess;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/** Nobody is counted twice: a sum holds a region or its parts, never both. */
public final class RegionRule {
    private RegionRule() {}

    /**
     * @param regions to be added up
     * @throws InvalidInput if the country stands beside its regions, or a parent beside one of its parts; a part whose parent
     *     is not stated may belong to any parent
     */
    public static void requireDisjoint(Collection<Region> regions) {
        if (regions.size() > 1) {
            regions.stream()
                    .filter(region -> region.kind() == Region.Kind.TOTAL)
                    .findFirst()
                    .ifPresent(total -> {
                        throw InvalidInput.of(
                                "The whole country cannot be added to its regions",
                                total.name(),
                                "Take either the country or the regions.");
                    });
        }
        for (Region parent : regions) {
            List<Region> parts = regions.stream()
                    .filter(part -> parent.kind() == Region.Kind.PARENT && mayBelong(part, parent))
                    .toList();
            if (!parts.isEmpty()) {
                throw InvalidInput.of(
                        "A region cannot be added to its own parts",
                        parent.name() + " and "
                                + parts.stream().map(Region::name).collect(Collectors.joining(", ")),
                        "Leave out either the region or the parts; if they are not its parts, state their parents.");
            }
        }
    }

    private static boolean mayBelong(Region part, Region parent) {
        return part.kind() == Region.Kind.PART
                && part.parent().map(parent.id()::equals).orElse(true);
    }
}
