package org.toll.people.name;

import java.util.Optional;

/** Names after the father: how they are made, how they are told from other words, what is left when the ending is cut. */
final class Patronymics {
    /** Folded endings, longest first; all but the Turkic ones leave the stem of the father's name. */
    private static final String[] FEMALE = {"inicna", "ovna", "evna", "ivna", "icna"};

    private static final String[] MALE = {"ovic", "evic", "ivic", "ic"};
    private static final String[] TURKIC_SON = {" oglu", " ogli", " ogl", " ugli", " uli", " ulu", " uulu"};
    private static final String[] TURKIC_DAUGHTER = {" kizi", " gizi", " kizy"};

    private Patronymics() {}

    /** Whether a folded word has the full ending of a patronymic; some surnames do too (Abramovich). */
    static boolean isPatronymic(String folded) {
        return hasEnding(folded, "ovic") || hasEnding(folded, "evic") || sexOf(folded) == Sex.FEMALE;
    }

    /** Whose patronymic the folded word is; {@code EITHER} if it is none. */
    static Sex sexOf(String folded) {
        if (endsWithAny(folded, FEMALE) || endsWithAny(folded, TURKIC_DAUGHTER)) {
            return Sex.FEMALE;
        }
        return endsWithAny(folded, MALE) || endsWithAny(folded, TURKIC_SON) ? Sex.MALE : Sex.EITHER;
    }

    /** What is left of a folded patronymic without its ending. */
    static Optional<String> stem(String folded) {
        for (String[] endings : new String[][] {FEMALE, TURKIC_DAUGHTER, TURKIC_SON, MALE}) {
            for (String ending : endings) {
                if (hasEnding(folded, ending)) {
                    return Optional.of(folded.substring(0, folded.length() - ending.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsWithAny(String folded, String[] endings) {
        for (String ending : endings) {
            if (hasEnding(folded, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEnding(String folded, String ending) {
        return folded.length() >= ending.length() + 2 && folded.endsWith(ending);
    }

    /** The regular Russian patronymic of a son; names that depart from the rule state theirs in the lexicon. */
    static String russian(String father) {
        String stem = father.substring(0, father.length() - 1);
        if (father.endsWith("ий")) {
            return father.substring(0, father.length() - 2) + "ьевич";
        }
        return switch (father.charAt(father.length() - 1)) {
            case 'й', 'ь' -> stem + "евич";
            case 'а', 'я', 'ы', 'и' -> stem + "ич";
            case 'о' -> stem + "ович";
            default -> father + "ович";
        };
    }

    /** The regular Ukrainian patronymic of a son. */
    static String ukrainian(String father) {
        String stem = father.substring(0, father.length() - 1);
        return switch (father.charAt(father.length() - 1)) {
            case 'о', 'а' -> stem + "ович";
            default -> father + "ович";
        };
    }

    /** The daughter's form of a son's Russian patronymic. */
    static String russianDaughter(String son) {
        if (son.endsWith("ович") || son.endsWith("евич")) {
            return son.substring(0, son.length() - 2) + "на";
        }
        return son.substring(0, son.length() - 2) + (son.endsWith("ьич") ? "инична" : "ична");
    }

    /** The daughter's form of a son's Ukrainian patronymic. */
    static String ukrainianDaughter(String son) {
        if (son.endsWith("йович")) {
            return son.substring(0, son.length() - 5) + "ївна";
        }
        String stem = son.endsWith("ович") ? son.substring(0, son.length() - 4) : son.substring(0, son.length() - 2);
        return stem + "івна";
    }
}
