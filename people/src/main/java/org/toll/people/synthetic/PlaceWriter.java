package org.toll.people.synthetic;

import java.util.List;
import org.toll.math.random.RandomStream;
import org.toll.people.name.Language;

/** Spells homes: region in full or abbreviated, towns under new and sometimes old names. */
final class PlaceWriter {
    private static final double ABBREVIATED = 0.5;
    private static final double OLD_NAME = 0.15;
    private static final double WITH_KIND = 0.6;

    private final Language language;

    PlaceWriter(Language language) {
        this.language = language;
    }

    String region(Home home, RandomStream stream) {
        List<String> names = home.region().names();
        boolean isOfUkraine = home.region().id().startsWith("UA");
        boolean isUkrainian = language == Language.UKRAINIAN;
        // The gazetteer gives the Russian name of a Ukrainian region second.
        String name = isOfUkraine && !isUkrainian && names.get(1).charAt(0) >= '\u0400' ? names.get(1) : names.get(0);
        String spelled = isUkrainian && !isOfUkraine ? Respelling.ukrainian(name) : name;
        return stream.uniform() < ABBREVIATED
                ? spelled.replace("область", "обл.").replace("Республика ", "")
                : spelled;
    }

    String settlement(Home home, RandomStream stream) {
        List<String> names = home.settlement().names();
        boolean isUkrainianName = home.region().id().startsWith("UA");
        boolean isOld = names.size() > 1 && stream.uniform() < OLD_NAME;
        String name = names.get(isOld ? 1 + stream.index(names.size() - 1) : 0);
        boolean isUkrainian = language == Language.UKRAINIAN;
        String spelled = isUkrainianName == isUkrainian
                ? name
                : isUkrainianName ? Respelling.russian(name) : Respelling.ukrainian(name);
        if (stream.uniform() >= WITH_KIND) {
            return spelled;
        }
        String town = isUkrainian ? "м. " : "г. ";
        return (home.isTown() ? town : "с. ") + spelled;
    }
}
