package org.toll.people.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.toll.people.compare.Ladder.Rung;
import org.toll.people.name.GivenNames;

/** Comparators of the parts of a name, each bound to one attribute. */
public final class NameComparators {
    private NameComparators() {}

    /** As below, with the names that the attribute itself and a lexicon know. */
    public static Comparator given(Attribute attribute) {
        return given(attribute, EstablishedNames.of(attribute));
    }

    /**
     * Given names: forms of one name (Sasha, Aleksandr; Rob, Robert) and initials know each other. What differs otherwise is a
     * slip or another name: only of two names that people bear, as Ivan and Igor, is it said that they are different.
     *
     * @param names values that are names and no slips; {@link EstablishedNames}
     */
    public static Comparator given(Attribute attribute, Set<String> names) {
        GivenNames lexicon = GivenNames.bundled();
        WordSets roots =
                new WordSets(attribute.sounds().stream().map(lexicon::roots).toList());
        Initials initials = new Initials(attribute.values());
        Spelling spelling = new Spelling(attribute.values());
        boolean[] isName = new boolean[attribute.values().size()];
        for (int code = 0; code < isName.length; code++) {
            String value = attribute.values().get(code);
            // Two initials differ as two names do.
            isName[code] = names.contains(value) || Initials.isInitial(value);
        }
        return Ladder.ofTexts(
                (a, b) -> !(isName[a] && isName[b])
                        || spelling.mayBeAlike(a, b)
                        || roots.mayBeShared(a, b)
                        || initials.isInitialOfTheOther(a, b),
                new Rung("forms of one name", roots::areShared),
                new Rung("one slip", (a, b) -> initials.areWords(a, b) && spelling.isOneSlip(a, b)),
                spelling.alike(),
                new Rung("initial", initials::isInitialOfTheOther),
                new Rung("roughly alike", (a, b) -> !(isName[a] && isName[b]) && spelling.isRoughlyAlike(a, b)),
                new Rung("perhaps a slip", (a, b) -> !(isName[a] && isName[b])));
    }

    /** Surnames: the woman's form of a man's, and one half of a double surname. */
    public static Comparator surname(Attribute attribute) {
        WordSets parts = new WordSets(
                attribute.sounds().stream().map(SurnameForms::partsOfSound).toList());
        Spelling spelling = new Spelling(attribute.values());
        return Ladder.ofTexts(
                (a, b) -> spelling.mayBeAlike(a, b) || parts.mayBeShared(a, b),
                new Rung("form or part of it", parts::areShared),
                spelling.oneSlip(),
                spelling.alike(),
                spelling.roughlyAlike());
    }

    /** Patronymics: the son's and the daughter's, the Russian and the Ukrainian form of one father's name. */
    public static Comparator patronymic(Attribute attribute) {
        GivenNames lexicon = GivenNames.bundled();
        List<String> sounds = attribute.sounds();
        WordSets fathers = new WordSets(IntStream.range(0, sounds.size())
                .mapToObj(code -> Set.of(lexicon.fatherOf(sounds.get(code))
                        .orElse(attribute.values().get(code))))
                .toList());
        Initials initials = new Initials(attribute.values());
        Spelling spelling = new Spelling(attribute.values());
        return Ladder.ofTexts(
                (a, b) -> spelling.mayBeAlike(a, b) || fathers.mayBeShared(a, b) || initials.isInitialOfTheOther(a, b),
                new Rung("one father's name", fathers::areShared),
                new Rung("one slip", (a, b) -> initials.areWords(a, b) && spelling.isOneSlip(a, b)),
                spelling.alike(),
                new Rung("initial", initials::isInitialOfTheOther),
                spelling.roughlyAlike());
    }
}
