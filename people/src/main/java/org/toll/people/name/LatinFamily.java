package org.toll.people.name;

/** Whose habits a Latin spelling of a Slavic name follows, told from the letters of the word alone. */
enum LatinFamily {
    /** {@code ch} is х, {@code z} is ц, {@code s} between vowels is з: Zwetkow, Charitonow. */
    GERMAN,
    /** {@code ch} is ш, {@code j} is ж, a last {@code e} after {@code in} is silent: Pouchkine, Joukov. */
    FRENCH,
    /** A Slavic ending and nothing else to go by: {@code c} is ц. */
    SLAVIC,
    OTHER;

    private static final String[] GERMAN_ENDINGS = {
        "ow", "ew", "owa", "ewa", "owna", "ewna", "in", "ina", "enko", "uk", "ez"
    };
    private static final String[] SLAVIC_ENDINGS = {
        "ov", "ev", "ova", "eva", "in", "ina", "enko", "uk", "ec", "sky", "ski", "skij", "skii", "skiy", "skyj", "skaja"
    };

    static LatinFamily of(char[] word, int size, boolean hasDiaeresis) {
        boolean hasW = contains(word, size, "w");
        if (contains(word, size, "tsch") || (hasW && endsWithAny(word, size, GERMAN_ENDINGS))) {
            return GERMAN;
        }
        boolean isFrench = hasDiaeresis
                || contains(word, size, "tch")
                || contains(word, size, "ou")
                || endsWith(word, size, "ine");
        if (isFrench) {
            return FRENCH;
        }
        return endsWithAny(word, size, SLAVIC_ENDINGS) ? SLAVIC : OTHER;
    }

    boolean isSlavic() {
        return this != OTHER;
    }

    /** The length of the word without the silent e of Poutine. */
    int withoutSilentEnd(char[] word, int size) {
        return this == FRENCH && endsWith(word, size, "ine") ? size - 1 : size;
    }

    private static boolean endsWithAny(char[] word, int size, String[] endings) {
        for (String ending : endings) {
            if (endsWith(word, size, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word ends so and has two letters more at least. */
    static boolean endsWith(char[] word, int size, String ending) {
        int from = size - ending.length();
        return from >= 2 && matches(word, from, ending);
    }

    private static boolean contains(char[] word, int size, String part) {
        for (int from = 0; from + part.length() <= size; from++) {
            if (matches(word, from, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(char[] word, int from, String part) {
        for (int i = 0; i < part.length(); i++) {
            if (word[from + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
