package org.toll.people.name;

import org.toll.base.Citation;

/**
 * Families of Latin spelling of Cyrillic names. {@link Letters#fold} reads them all; these write.
 *
 * <p>Exact for the official tables; the press has no table, and what stands here are its habits.
 */
@Citation({
    "US Board on Geographic Names (2019). Romanization systems: Russian, Ukrainian.",
    "ISO 9:1995. Transliteration of Cyrillic characters into Latin characters.",
    "ICAO (2021). Doc 9303, Machine Readable Travel Documents, part 3, section 6.",
    "Cabinet of Ministers of Ukraine (2010). Resolution 55 on the romanisation of the Ukrainian alphabet."
})
public enum Transliteration {
    BGN(Language.RUSSIAN),
    ISO_9(Language.RUSSIAN),
    /** Russian passports since 2013. */
    PASSPORT(Language.RUSSIAN),
    /** English press with y: Sergey, Yury, Solovyov. */
    PRESS_Y(Language.RUSSIAN),
    /** English press with i: Sergei, Yuri, Soloviev. */
    PRESS_I(Language.RUSSIAN),
    GERMAN(Language.RUSSIAN),
    FRENCH(Language.RUSSIAN),
    /** The national table, also of Ukrainian passports. */
    UKRAINIAN_2010(Language.UKRAINIAN),
    UKRAINIAN_BGN(Language.UKRAINIAN),
    UKRAINIAN_GERMAN(Language.UKRAINIAN);

    private final Language language;

    Transliteration(Language language) {
        this.language = language;
    }

    /** The language whose letters the family spells. */
    public Language language() {
        return language;
    }

    /**
     * @param cyrillic words in the family's language; capitals are kept, other characters stay as they are
     * @return the Latin spelling
     */
    public String latin(String cyrillic) {
        return TransliterationRules.of(this).apply(cyrillic);
    }
}
