package org.toll.people.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toll.math.random.RandomStream;
import org.toll.people.lexicon.Lexicon;
import org.toll.people.place.Gazetteer;
import org.toll.people.place.GazetteerEntry;

/** Draws where people come from, and of which people they are. */
final class Homes {
    private static final double TOWN_SHARE = 0.55;
    private static final Pattern SHARE = Pattern.compile("([a-z]+)([0-9]+)");

    private final WeightedChoice<Origin> origins;
    private final Map<String, List<GazetteerEntry>> towns = new HashMap<>();
    private final List<GazetteerEntry> villages = new ArrayList<>();

    private record Origin(GazetteerEntry region, double weight, WeightedChoice<PeopleShare> peoples) {}

    private record PeopleShare(String people, double share) {}

    Homes(String country) {
        Map<String, GazetteerEntry> regions = new HashMap<>();
        for (GazetteerEntry entry : Gazetteer.bundled().entries()) {
            if (entry.kind().equals("region")) {
                regions.put(entry.id(), entry);
            } else {
                towns.computeIfAbsent(entry.within(), region -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<Origin> all = new ArrayList<>();
        for (List<String> row : Lexicon.rows(Homes.class, "origins.tsv")) {
            GazetteerEntry region = regions.get(row.get(0));
            if (region != null && row.get(0).startsWith(country)) {
                all.add(new Origin(region, Double.parseDouble(row.get(1)), peoples(row.get(2))));
            }
        }
        origins = WeightedChoice.of(all, Origin::weight);
        String language = country.equals("UA") ? "uk" : "ru";
        for (List<String> row : Lexicon.rows(Homes.class, "villages.tsv")) {
            if (row.get(0).equals(language)) {
                villages.add(new GazetteerEntry("", "settlement", "", List.of(row.get(1))));
            }
        }
    }

    private static WeightedChoice<PeopleShare> peoples(String cell) {
        List<PeopleShare> shares = new ArrayList<>();
        Matcher matcher = SHARE.matcher(cell);
        while (matcher.find()) {
            shares.add(new PeopleShare(matcher.group(1), Double.parseDouble(matcher.group(2))));
        }
        return WeightedChoice.of(shares, PeopleShare::share);
    }

    /** A home, and the people whose names its families bear. */
    record Drawn(Home home, String people) {}

    Drawn draw(RandomStream stream) {
        Origin origin = origins.draw(stream);
        List<GazetteerEntry> ofRegion = towns.getOrDefault(origin.region().id(), List.of());
        // A region that is a city (Moscow, Kyiv) has no villages.
        boolean isCity = ofRegion.get(0).name().equals(origin.region().name());
        boolean isTown = stream.uniform() < TOWN_SHARE || isCity;
        List<GazetteerEntry> choice = isTown ? ofRegion : villages;
        Home home = new Home(origin.region(), choice.get(stream.index(choice.size())), isTown);
        return new Drawn(home, origin.peoples().draw(stream).people());
    }
}
