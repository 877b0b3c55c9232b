package org.toll.people.synthetic;

/** Names of one language spelled in the letters of the other, as clerks do it: by sound, with the usual endings. */
final class Respelling {
    private static final String HUSHED = "жчшщц";
    private static final String VOWELS = "аеєёиіїоуыэюя";

    private Respelling() {}

    /** A Ukrainian name in Russian letters. */
    static String russian(String ukrainian) {
        String text = ukrainian
                .replace("ський", "ский")
                .replace("цький", "цкий")
                .replace("ська", "ская")
                .replace("цька", "цкая")
                .replace("ьо", "ё")
                .replaceAll("(?<=[бвдзлмнпрстф])йо", "ьё");
        StringBuilder russian = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHardEnding = c == 'и'
                    && text.startsWith("ий", i)
                    && i + 2 == text.length()
                    && i > 0
                    && "нтлврдмпбз".indexOf(text.charAt(i - 1)) >= 0;
            russian.append(isHardEnding ? 'ы' : russianLetter(c));
        }
        return russian.toString();
    }

    private static char russianLetter(char c) {
        return switch (c) {
            case 'і', 'ї' -> 'и';
            case 'І', 'Ї' -> 'И';
            case 'є' -> 'е';
            case 'Є' -> 'Е';
            case 'ґ' -> 'г';
            case 'Ґ' -> 'Г';
            case '\'', '’' -> 'ь';
            default -> c;
        };
    }

    /** A Russian name in Ukrainian letters. */
    static String ukrainian(String russian) {
        String text = russian.replace("ский", "ський")
                .replace("цкий", "цький")
                .replace("ская", "ська")
                .replace("цкая", "цька");
        StringBuilder ukrainian = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? ' ' : Character.toLowerCase(text.charAt(i - 1));
            ukrainian.append(ukrainianLetter(text.charAt(i), before, i + 2 == text.length() && text.endsWith("ий")));
        }
        return ukrainian.toString();
    }

    private static String ukrainianLetter(char c, char before, boolean isAdjective) {
        boolean isSoft = before == 'ь' || before == ' ' || before == '-' || VOWELS.indexOf(before) >= 0;
        return switch (c) {
            case 'ы' -> "и";
            case 'э' -> "е";
            case 'Э' -> "Е";
            case 'ъ' -> "'";
            case 'и' -> HUSHED.indexOf(before) >= 0 || isAdjective ? "и" : "і";
            case 'И' -> "І";
            case 'ё' -> before == 'ь' || isSoft ? "йо" : HUSHED.indexOf(before) >= 0 ? "о" : "ьо";
            case 'Ё' -> "Йо";
            case 'е' -> before == 'ь' || (isSoft && VOWELS.indexOf(before) >= 0) ? "є" : "е";
            default -> String.valueOf(c);
        };
    }
}
