package org.toll.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Decides which word of a name is which part. Each rule takes the words it understands; the first that applies wins. */
final class NameOrder {
    private NameOrder() {}

    static PersonName of(List<NameToken> words, int wordsBeforeComma) {
        if (words.isEmpty()) {
            return PersonName.NONE;
        }
        List<NameToken> tokens = joinNobiliary(joinTurkic(words));
        if (wordsBeforeComma > 0 && wordsBeforeComma < tokens.size()) {
            return surnameFirst(tokens, wordsBeforeComma);
        }
        if (tokens.stream().anyMatch(token -> token.isChainParticle() || token.hasArticle() || token.isArticle())) {
            return ArabicChain.of(tokens);
        }
        int patronymic = patronymicAt(tokens);
        if (patronymic >= 0) {
            return withPatronymic(tokens, patronymic);
        }
        if (tokens.stream().anyMatch(NameToken::isInitial)) {
            return withInitials(tokens);
        }
        return tokens.size() == 1 ? single(tokens.get(0)) : bare(tokens);
    }

    /** "Гасан оглы" is one word: a patronymic. */
    private static List<NameToken> joinTurkic(List<NameToken> words) {
        List<NameToken> joined = new ArrayList<>();
        for (NameToken word : words) {
            if (word.isTurkicParticle() && !joined.isEmpty()) {
                NameToken father = joined.remove(joined.size() - 1);
                joined.add(new NameToken(
                        father.text() + " " + word.text(), father.folded() + " " + word.folded(), false, true));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** "van der Berg" is one word. */
    private static List<NameToken> joinNobiliary(List<NameToken> words) {
        List<NameToken> joined = new ArrayList<>();
        for (NameToken word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isNobiliary()) {
                NameToken before = joined.remove(last);
                String text = before.text() + " " + word.text();
                // Two small words in a row go on to be joined with the next.
                String folded = word.isNobiliary() ? word.folded() : before.folded() + " " + word.folded();
                joined.add(new NameToken(text, folded, false, false));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static PersonName surnameFirst(List<NameToken> tokens, int surnameWords) {
        List<NameToken> rest = tokens.subList(surnameWords, tokens.size());
        return PersonName.of(
                hyphenated(tokens.subList(0, surnameWords)), rest.get(0).text(), blanks(rest.subList(1, rest.size())));
    }

    /** A patronymic follows a given name. Of two candidates the one after a known given name is it: the other is a surname. */
    private static int patronymicAt(List<NameToken> tokens) {
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isPatronymic()) {
                continue;
            }
            boolean followsGiven =
                    i > 0 && (tokens.get(i - 1).isGiven() || tokens.get(i - 1).isInitial());
            if (followsGiven && tokens.size() > 2) {
                return i;
            }
            if (found < 0 && i > 0 && tokens.size() > 2) {
                found = i;
            }
        }
        return found;
    }

    private static PersonName withPatronymic(List<NameToken> tokens, int at) {
        List<NameToken> surname = new ArrayList<>(tokens.subList(0, at - 1));
        surname.addAll(tokens.subList(at + 1, tokens.size()));
        return PersonName.of(
                hyphenated(surname), tokens.get(at - 1).text(), tokens.get(at).text());
    }

    private static PersonName withInitials(List<NameToken> tokens) {
        List<NameToken> initials = tokens.stream().filter(NameToken::isInitial).toList();
        List<NameToken> full =
                tokens.stream().filter(token -> !token.isInitial()).toList();
        if (full.size() == 2 && initials.size() == 1) {
            // Robert J. Smith; Smith Robert J.
            PersonName name = bare(full);
            return PersonName.of(name.surname(), name.given(), initials.get(0).text());
        }
        String patronymic = initials.size() > 1 ? initials.get(1).text() : "";
        return PersonName.of(hyphenated(full), initials.get(0).text(), patronymic);
    }

    private static PersonName single(NameToken token) {
        return token.isGiven() && !token.hasSurnameEnding()
                ? PersonName.of("", token.text(), "")
                : PersonName.of(token.text(), "", "");
    }

    /** Two or more full words, none of them a patronymic. */
    private static PersonName bare(List<NameToken> tokens) {
        int last = tokens.size() - 1;
        int given = isGivenFirst(tokens.get(0), tokens.get(last)) ? 0 : 1;
        if (given == 0) {
            boolean isDouble = tokens.size() == 3
                    && !tokens.get(1).isGiven()
                    && tokens.get(1).hasSurnameEnding();
            return isDouble
                    ? PersonName.of(
                            hyphenated(tokens.subList(1, 3)), tokens.get(0).text(), "")
                    : PersonName.of(tokens.get(last).text(), tokens.get(0).text(), blanks(tokens.subList(1, last)));
        }
        return PersonName.of(tokens.get(0).text(), tokens.get(1).text(), blanks(tokens.subList(2, tokens.size())));
    }

    private static boolean isGivenFirst(NameToken first, NameToken last) {
        if (first.isGiven() != last.isGiven()) {
            return first.isGiven();
        }
        if (first.isCapitals() != last.isCapitals()) {
            return last.isCapitals();
        }
        if (first.hasSurnameEnding() != last.hasSurnameEnding()) {
            return last.hasSurnameEnding();
        }
        return !first.isCyrillic();
    }

    static String hyphenated(List<NameToken> tokens) {
        return tokens.stream().map(NameToken::text).collect(Collectors.joining("-"));
    }

    static String blanks(List<NameToken> tokens) {
        return tokens.stream().map(NameToken::text).collect(Collectors.joining(" "));
    }
}
