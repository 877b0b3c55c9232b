package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.people.record.Column;
import org.toll.people.record.RecordTable;

/**
 * Takes columns for what they are: by their heading where it is known and the content does not contradict it, by their content
 * otherwise. Numbers of rows and columns that say who is whom never become evidence.
 */
public final class ColumnRecognition {
    private static final double MOST = 0.8;
    private static final double MANY = 0.5;
    private static final int FEW_VALUES = 30;
    private static final int FREE_TEXT_WORDS = 5;

    private ColumnRecognition() {}

    /** One answer for each column, in their order. */
    public static List<RecognisedColumn> recognise(RecordTable table) {
        List<RecognisedColumn> recognised = new ArrayList<>();
        for (Column column : table.columns()) {
            recognised.add(recognise(column));
        }
        return RepeatedColumns.leaveOut(table, recognised);
    }

    private static RecognisedColumn recognise(Column column) {
        Optional<FieldKind> heading = Headings.find(column.name());
        if (heading.isPresent() && (heading.get() == FieldKind.TRUTH || heading.get() == FieldKind.RECORD_ID)) {
            String reason = heading.get() == FieldKind.TRUTH
                    ? "left out: it says who is whom, which is no evidence"
                    : "left out: it numbers the rows";
            return new RecognisedColumn(column.name(), heading.get(), reason);
        }
        ColumnProfile profile = ColumnProfile.of(column);
        if (profile.present() == 0) {
            return unused(column, "left out: all of its cells are empty");
        }
        if (profile.distinct() == 1 && profile.present() > FEW_VALUES) {
            return unused(column, "left out: all of its cells say the same");
        }
        if (heading.isPresent() && fits(heading.get(), profile)) {
            return heading.get() == FieldKind.IDENTIFIER && profile.neverRepeats()
                    ? unused(column, "left out: no two rows share a value")
                    : new RecognisedColumn(column.name(), heading.get(), "by its heading");
        }
        return byContent(column, profile);
    }

    private static RecognisedColumn byContent(Column column, ColumnProfile profile) {
        FieldKind kind = kindOf(profile);
        boolean isNumbering = kind == FieldKind.IDENTIFIER || kind == FieldKind.NUMBER || kind == FieldKind.TEXT;
        if (isNumbering && profile.neverRepeats()) {
            return profile.isUniquePerRow()
                    ? new RecognisedColumn(column.name(), FieldKind.RECORD_ID, "left out: it differs in every row")
                    : unused(column, "left out: no two rows share a value");
        }
        return new RecognisedColumn(column.name(), kind, "by its content");
    }

    private static FieldKind kindOf(ColumnProfile profile) {
        if (profile.shareOfEmails() > MOST) {
            return FieldKind.EMAIL;
        }
        if (profile.shareOfDates() > MOST) {
            return FieldKind.DATE;
        }
        if (profile.shareOfNumbers() > MOST) {
            return profile.distinct() <= FEW_VALUES ? FieldKind.CATEGORY : FieldKind.NUMBER;
        }
        if (profile.shareOfPatronymics() > MOST) {
            return FieldKind.PATRONYMIC;
        }
        if (profile.shareOfFullNames() > MANY) {
            return FieldKind.FULL_NAME;
        }
        if (profile.shareOfGivenNames() > MANY) {
            return FieldKind.GIVEN_NAME;
        }
        if (profile.distinct() <= FEW_VALUES && profile.distinct() * 4 <= profile.present()) {
            return FieldKind.CATEGORY;
        }
        return FieldKind.TEXT;
    }

    /** Whether the content can be what the heading says. */
    private static boolean fits(FieldKind kind, ColumnProfile profile) {
        return switch (kind) {
            case BIRTH_YEAR -> profile.shareBetween(1800, 2100) > MANY;
            case BIRTH_MONTH -> profile.shareBetween(1, 12) > MANY;
            case BIRTH_DAY -> profile.shareBetween(1, 31) > MANY;
            case AGE -> profile.shareBetween(0, 130) > MANY;
            case BIRTH_DATE, DEATH_DATE, REPORT_DATE, DATE ->
                profile.shareOfDates() > MANY || profile.shareBetween(1800, 2100) > MANY;
            case EMAIL -> profile.shareOfEmails() > MANY;
            case FULL_NAME -> profile.wordsPerText() < FREE_TEXT_WORDS && profile.shareOfGivenNames() < MANY;
            case SURNAME, GIVEN_NAME ->
                profile.shareOfGivenAndOtherNames() < MANY
                        && profile.shareOfPatronymics() < MANY
                        && profile.shareOfDates() < MANY;
            default -> true;
        };
    }

    private static RecognisedColumn unused(Column column, String reason) {
        return new RecognisedColumn(column.name(), FieldKind.UNUSED, reason);
    }
}
