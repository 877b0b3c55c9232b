package org.toll.ledger;

import java.util.List;
import java.util.Set;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.SourceId;

/**
 * Sources whose numbers go back to one origin, so that together they have one vote. Declared by people, with the reason;
 * {@code toll contradictions} looks for groups that nobody declared.
 *
 * @param id short name, lower-case letters, digits and hyphens
 * @param name as printed
 * @param reason why the members are not independent
 * @param members who belongs, and for which numbers
 */
public record IndependenceGroup(String id, String name, String reason, List<Member> members) implements LedgerRecord {
    public IndependenceGroup {
        members = List.copyOf(members);
        if (reason.isBlank()) {
            throw InvalidInput.of("An independence group needs its reason", id, "Say why its members share an origin.");
        }
        SourceId.of(id);
    }

    /**
     * A source may copy one number and find out another for itself: membership can be limited to some metrics.
     *
     * @param source the member
     * @param metrics for which it belongs to the group; empty means all
     */
    public record Member(SourceId source, Set<Metric> metrics) {
        public Member {
            metrics = Set.copyOf(metrics);
        }

        public boolean covers(Claim claim) {
            return source.equals(claim.source()) && (metrics.isEmpty() || metrics.contains(claim.metric()));
        }
    }

    public boolean covers(Claim claim) {
        return members.stream().anyMatch(member -> member.covers(claim));
    }

    @Override
    public String key() {
        return id;
    }
}
