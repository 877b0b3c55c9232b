package org.toll.people.compare;

import java.util.List;
import java.util.Objects;
import org.toll.people.name.GivenNames;
import org.toll.people.name.Letters;

/**
 * Whether two names are those of brothers, on an attribute of surname, patronymic and given name ({@link JoinedAttribute}):
 * one surname, one father's name, another own name. Its levels are "equal", "brothers" and "different", where only the second
 * means anything.
 */
public final class KinComparator {
    private final List<String[]> names;
    private final Comparator givenNames;

    private KinComparator(Attribute attribute) {
        GivenNames lexicon = GivenNames.bundled();
        names = attribute.values().stream()
                .map(value -> value.split("\t", 3))
                .map(parts -> new String[] {
                    SurnameForms.neutral(parts[0]),
                    lexicon.fatherOf(Letters.fold(parts[1])).orElse(parts[1])
                })
                .toList();
        givenNames = NameComparators.given(Attribute.of(
                attribute.name(),
                new int[0],
                attribute.values().stream().map(value -> value.split("\t", 3)[2]).toList()));
    }

    /** @param attribute surname, patronymic and given name, in this order */
    public static Comparator of(Attribute attribute) {
        KinComparator kin = new KinComparator(attribute);
        return Ladder.ofTexts(new Ladder.Rung("brothers", kin::areBrothers));
    }

    private boolean areBrothers(int a, int b) {
        return Objects.equals(names.get(a)[0], names.get(b)[0])
                && Objects.equals(names.get(a)[1], names.get(b)[1])
                && givenNames.level(a, b) == givenNames.levels().size() - 1;
    }
}
