package org.toll.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.base.SourceId;

/**
 * The ledger as it could be known on a day: claims published by then, less those superseded or retracted by then. Every
 * estimator takes one, so that a replay of a past day cannot see the future.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class AsOfView {
    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::published).thenComparing(Claim::id);

    private final AsOf asOf;
    private final List<Claim> claims;
    private final Map<SourceId, Source> sources;
    private final List<IndependenceGroup> groups;

    private AsOfView(AsOf asOf, List<Claim> claims, Map<SourceId, Source> sources, List<IndependenceGroup> groups) {
        this.asOf = asOf;
        this.claims = claims;
        this.sources = sources;
        this.groups = groups;
    }

    /**
     * @param records in the order in which they were appended; records published after {@code asOf} are left out here,
     *     whatever the caller did
     */
    public static AsOfView of(AsOf asOf, Collection<? extends LedgerRecord> records) {
        Map<ClaimId, Claim> known = new LinkedHashMap<>();
        Set<ClaimId> withdrawn = new HashSet<>();
        Map<SourceId, Source> sources = new TreeMap<>();
        Map<String, IndependenceGroup> groups = new TreeMap<>();
        for (LedgerRecord item : records) {
            if (item instanceof Claim claim && asOf.knows(claim.published())) {
                known.put(claim.id(), claim);
                claim.footing().supersedes().ifPresent(withdrawn::add);
            } else if (item instanceof Retraction retraction && asOf.knows(retraction.published())) {
                withdrawn.add(retraction.claim());
            } else if (item instanceof Source source) {
                sources.put(source.id(), source);
            } else if (item instanceof IndependenceGroup group) {
                groups.put(group.id(), group);
            }
        }
        known.keySet().removeAll(withdrawn);
        return new AsOfView(
                asOf,
                known.values().stream().sorted(ORDER).toList(),
                Collections.unmodifiableMap(sources),
                List.copyOf(groups.values()));
    }

    public AsOf asOf() {
        return asOf;
    }

    /** All claims in force, by date of publication, then id. */
    public List<Claim> listClaims() {
        return claims;
    }

    /** Claims that an estimate may use: what was said to have happened. */
    public List<Claim> listEvidence() {
        return claims.stream().filter(Claim::isEvidence).toList();
    }

    /** Claims of one side about one metric, evidence only. */
    public List<Claim> listEvidence(Side side, Metric metric) {
        return claims.stream()
                .filter(claim -> claim.isEvidence() && claim.side().equals(side) && claim.metric() == metric)
                .toList();
    }

    public List<Side> listSides() {
        return claims.stream().map(Claim::side).distinct().sorted().toList();
    }

    public List<Source> listSources() {
        return List.copyOf(sources.values());
    }

    /** The name to print for a source: as registered, else its id. */
    public String nameOf(SourceId id) {
        Source source = sources.get(id);
        return source == null ? id.value() : source.name();
    }

    /** The name to print for an origin: the declared group's, else the source's. */
    public String nameOfOrigin(String origin) {
        return groups.stream()
                .filter(group -> group.id().equals(origin))
                .map(IndependenceGroup::name)
                .findFirst()
                .orElseGet(() -> nameOf(SourceId.of(origin)));
    }

    public Optional<Source> findSource(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    public List<IndependenceGroup> listGroups() {
        return groups;
    }

    /** Claims with the same origin share it, and share one vote: the declared group that covers the claim, else its source. */
    public String originOf(Claim claim) {
        return groups.stream()
                .filter(group -> group.covers(claim))
                .map(IndependenceGroup::id)
                .findFirst()
                .orElseGet(() -> claim.source().value());
    }

    /** The same day's knowledge, restricted to some claims. Sources and groups stay. */
    public AsOfView filter(Predicate<Claim> kept) {
        return new AsOfView(asOf, claims.stream().filter(kept).toList(), sources, groups);
    }
}
