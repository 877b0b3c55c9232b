package org.toll.store.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.toll.base.Quantity;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;

/** Writes claims as {@link ClaimsCsv} reads them: reading back gives equal claims. Text cells are guarded against formulas. */
final class ClaimsCsvWriter implements Exporter {

    @Override
    public Format format() {
        return new Format("csv", "claims, one a row; can be imported again", "");
    }

    @Override
    public void write(AsOfView view, OutputStream target) throws IOException {
        write(view.listClaims(), target);
    }

    static void write(List<Claim> claims, OutputStream target) throws IOException {
        List<String> header = new ArrayList<>(ClaimsCsv.COLUMNS);
        header.addAll(ClaimsCsv.FURTHER_COLUMNS);
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new java.io.OutputStreamWriter(target, StandardCharsets.UTF_8));
        csv.writeRecord(header);
        for (Claim claim : claims) {
            csv.writeRecord(cells(claim));
        }
        csv.flush();
    }

    /** The cells of a claim, in the order of the columns. */
    static List<String> cells(Claim claim) {
        Quantity quantity = claim.statement().quantity();
        Figures figures = Figures.of(quantity);
        return List.of(
                text(claim.id().value()),
                claim.published().toString(),
                claim.source().value(),
                text(claim.origin().attribution()),
                text(claim.origin().relayedBy()),
                claim.side().code(),
                claim.metric().code(),
                claim.period().first().toString(),
                claim.period().last().toString(),
                Boolean.toString(claim.statement().isCumulative()),
                Figures.number(figures.low()),
                Figures.number(figures.central()),
                Figures.number(figures.high()),
                claim.statement().unit().code(),
                claim.footing().basis().code(),
                claim.footing().modality().code(),
                claim.footing().grade().toString(),
                text(claim.document().url()),
                text(claim.remark().note()),
                claim.statement().rate().code(),
                isSpelledBy(figures, claim) ? "" : text(Quantity.print(quantity)),
                text(claim.remark().wording()),
                text(claim.footing().supersedes().map(ClaimId::value).orElse("")),
                claim.document().span().map(SpanText::print).orElse(""));
    }

    private static boolean isSpelledBy(Figures figures, Claim claim) {
        return !figures.isEmpty()
                && figures.quantity(claim.statement().unit())
                        .equals(claim.statement().quantity());
    }

    private static String text(String text) {
        return FormulaGuard.guarded(text);
    }
}
