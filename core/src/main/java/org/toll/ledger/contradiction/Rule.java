package org.toll.ledger.contradiction;

/** What kind of contradiction was found. */
public enum Rule {
    CHANGED_DEFINITION("changed_definition", "same number, other definition"),
    PART_EXCEEDS_WHOLE("part_exceeds_whole", "part larger than its whole"),
    FALLING_TOTAL("falling_total", "running total that falls"),
    SHORTER_EXCEEDS_LONGER("shorter_exceeds_longer", "part of a period above the whole period"),
    CHANGED_NUMBER("changed_number", "changed number"),
    IMPLIED_VALUE("implied_value", "implied value that clashes"),
    NO_ROOM_FOR_WOUNDED("no_room_for_wounded", "no room left for the wounded"),
    SUM_OF_PARTS("sum_of_parts", "parts that do not add up"),
    UNIT_SLIP("unit_slip", "slip of the unit"),
    STOCK_AND_FLOW("stock_and_flow", "stock and flow that do not close");

    private final String code;
    private final String label;

    Rule(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As written in files and options. */
    public String code() {
        return code;
    }

    /** As written in tables. */
    public String label() {
        return label;
    }
}
