package org.toll.people.synthetic;

import java.util.List;
import org.toll.people.name.Language;
import org.toll.people.name.Transliteration;

/** The letters of a list; in Latin each record follows one family of spelling, drawn for it. */
public enum ListScript {
    RUSSIAN(Language.RUSSIAN),
    UKRAINIAN(Language.UKRAINIAN),
    LATIN_RUSSIAN(Language.RUSSIAN),
    LATIN_UKRAINIAN(Language.UKRAINIAN);

    private final Language language;

    ListScript(Language language) {
        this.language = language;
    }

    /** The language whose spelling the list follows or transliterates. */
    public Language language() {
        return language;
    }

    /** Families of spelling, the likeliest first; none for a Cyrillic list. */
    public List<Transliteration> families() {
        return switch (this) {
            case RUSSIAN, UKRAINIAN -> List.of();
            case LATIN_RUSSIAN ->
                List.of(
                        Transliteration.PRESS_Y,
                        Transliteration.PRESS_I,
                        Transliteration.PASSPORT,
                        Transliteration.BGN,
                        Transliteration.ISO_9,
                        Transliteration.GERMAN,
                        Transliteration.FRENCH);
            case LATIN_UKRAINIAN ->
                List.of(
                        Transliteration.UKRAINIAN_2010,
                        Transliteration.UKRAINIAN_BGN,
                        Transliteration.UKRAINIAN_GERMAN);
        };
    }
}
