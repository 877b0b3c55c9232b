package org.toll.people.compare;

import java.util.function.UnaryOperator;
import org.toll.people.record.Column;
import org.toll.people.record.ColumnBuilder;

/** Recodes a column after its texts were folded. */
final class Folding {
    private Folding() {}

    static Attribute apply(String name, Column column, UnaryOperator<String> fold) {
        ColumnBuilder foldedTexts = new ColumnBuilder(name);
        column.texts().forEach(text -> foldedTexts.add(fold.apply(text)));
        Column folded = foldedTexts.build();
        int[] codes = new int[column.size()];
        for (int row = 0; row < codes.length; row++) {
            int code = column.codeAt(row);
            codes[row] = code == Column.MISSING ? Attribute.MISSING : folded.codeAt(code);
        }
        return Attribute.of(name, codes, folded.texts());
    }
}
