package org.toll.store.canonical;

import java.util.Map;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.ledger.Claim;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.LinkJudgement;
import org.toll.ledger.Retraction;
import org.toll.ledger.Source;

/**
 * The written form of ledger records: JSON with sorted names, no white space and the fewest escapes; numbers of the war stand
 * in strings, in the grammar of {@link org.toll.base.Quantity}. Empty fields are left out. {@link #print} and {@link #parse}
 * are inverse to each other.
 */
@Citation("Rundgren, A., Jordan, B., Erdtman, S. (2020). JSON Canonicalization Scheme. RFC 8785.")
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * @throws InvalidInput if the record cannot be read back as it is: half a Unicode character, a unit that no file can name,
     *     a year outside 1 to 9999
     */
    public static String print(LedgerRecord item) {
        if (item instanceof Claim claim) {
            return ClaimText.print(claim);
        } else if (item instanceof Source source) {
            return RegisterText.print(source);
        } else if (item instanceof IndependenceGroup group) {
            return RegisterText.print(group);
        } else if (item instanceof LinkJudgement judgement) {
            return JudgementText.print(judgement);
        }
        return RetractionText.print((Retraction) item);
    }

    /**
     * Reads what {@link #print} writes.
     *
     * @throws InvalidInput if the text is no record
     */
    public static LedgerRecord parse(String text) {
        Fields fields = Fields.parse(text);
        return switch (fields.text("kind")) {
            case ClaimText.KIND -> ClaimText.parse(fields);
            case RegisterText.SOURCE -> RegisterText.parseSource(fields);
            case RegisterText.GROUP -> RegisterText.parseGroup(fields);
            case JudgementText.KIND -> JudgementText.parse(fields);
            case RetractionText.KIND -> RetractionText.parse(fields);
            default ->
                throw InvalidInput.of(
                        "Unknown kind of record", fields.text("kind"), "A newer Toll may know this kind.");
        };
    }

    /** The kind of a record, as its text and the ledger's table name it. */
    public static String kindOf(LedgerRecord item) {
        if (item instanceof Claim) {
            return ClaimText.KIND;
        } else if (item instanceof Source) {
            return RegisterText.SOURCE;
        } else if (item instanceof LinkJudgement) {
            return JudgementText.KIND;
        }
        return item instanceof IndependenceGroup ? RegisterText.GROUP : RetractionText.KIND;
    }

    /**
     * The fields of a record by name, for showing them side by side.
     *
     * @throws InvalidInput if the text is no JSON object
     */
    public static Map<String, Object> fieldsOf(String text) {
        return Fields.parse(text).values();
    }
}
