package org.toll.people.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the levels inside a text, before the gazetteer turns them into keys.
 *
 * @param isVillage whether the text says that the settlement is no town
 */
record PlaceParts(String settlement, String district, String region, boolean isVillage) {
    private static final Set<String> FILLERS = Set.of("", "-", "–", "—", ".", "of");

    static PlaceParts of(String text, Gazetteer gazetteer) {
        Reading reading = new Reading(gazetteer);
        for (String part : text.split("[,;/\\n]")) {
            for (String word : part.replaceAll("[()\\[\\]\"«»“”]", " ")
                    .replaceAll("\\.(?=\\S)", ". ")
                    .split("\\s+")) {
                reading.word(word);
            }
            reading.endOfPart();
        }
        return new PlaceParts(reading.settlement, reading.district, reading.region, reading.isVillage);
    }

    /** Words under way: a kind may stand before its name ("село Ивановка") or after it ("Тюменская область"). */
    private static final class Reading {
        private final Gazetteer gazetteer;
        private final StringBuilder name = new StringBuilder();
        private @Nullable PlaceKind announced;
        private String settlement = "";
        private String district = "";
        private String region = "";
        private boolean isVillage;

        Reading(Gazetteer gazetteer) {
            this.gazetteer = gazetteer;
        }

        void word(String word) {
            if (FILLERS.contains(word)) {
                return;
            }
            PlaceKind kind = PlaceKind.ofWord(word);
            if (kind == null) {
                name.append(name.length() == 0 ? "" : " ").append(word);
                return;
            }
            boolean isAfterName = (kind == PlaceKind.REGION || kind == PlaceKind.DISTRICT) && name.length() > 0;
            if (isAfterName) {
                endOfArea(kind);
            } else {
                endOfPart();
                announced = kind;
            }
        }

        /** "Ивановка Ишимского района": of several words only the last is the area, unless the gazetteer knows them all. */
        private void endOfArea(PlaceKind kind) {
            String words = name.toString();
            int blank = words.lastIndexOf(' ');
            if (blank > 0 && gazetteer.regionId(words).isEmpty()) {
                name.setLength(blank);
                endOfPart();
                name.append(words, blank + 1, words.length());
            }
            set(kind);
        }

        void endOfPart() {
            if (name.length() > 0) {
                set(announced == null ? guess() : announced);
            }
            announced = null;
        }

        private PlaceKind guess() {
            String words = name.toString();
            boolean isSettlement =
                    settlement.isEmpty() && gazetteer.settlement(words, "").isPresent();
            if (isSettlement) {
                return PlaceKind.TOWN;
            }
            boolean isRegion =
                    gazetteer.regionId(words).isPresent() || (region.isEmpty() && PlaceNames.isAdjective(words));
            return isRegion ? PlaceKind.REGION : PlaceKind.TOWN;
        }

        private void set(PlaceKind kind) {
            String words = name.toString();
            name.setLength(0);
            announced = null;
            boolean isNumber = words.chars().allMatch(Character::isDigit);
            if (isNumber) {
                return; // the number of a house
            }
            switch (kind) {
                case REGION -> region = region.isEmpty() ? words : region;
                case DISTRICT -> district = district.isEmpty() ? words : district;
                case SETTLEMENT, TOWN -> {
                    if (settlement.isEmpty()) {
                        settlement = words;
                        isVillage = kind == PlaceKind.SETTLEMENT;
                    }
                }
                case INNER -> {}
            }
        }
    }
}
