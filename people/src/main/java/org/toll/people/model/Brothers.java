package org.toll.people.model;

import java.util.List;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.JoinedAttribute;

/** How often two records drawn at random share surname and patronymic but not the given name. */
final class Brothers {
    private Brothers() {}

    /** Share of the pairs that have all three; 0 where no pair has. */
    static double share(Attribute surname, Attribute patronymic, Attribute given) {
        Attribute whole = JoinedAttribute.of("name", List.of(surname, patronymic, given));
        Attribute family = whole.recoded("family", name -> name.substring(0, name.lastIndexOf('\t')));
        double records = 0;
        double same = 0;
        double kin = 0;
        for (int code = 0; code < whole.values().size(); code++) {
            records += whole.count(code);
            same += (double) whole.count(code) * (whole.count(code) - 1);
        }
        for (int code = 0; code < family.values().size(); code++) {
            kin += (double) family.count(code) * (family.count(code) - 1);
        }
        return records < 2 ? 0 : (kin - same) / (records * (records - 1));
    }
}
