package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.base.AsOf;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.estimate.excess.ExcessClaims;
import org.toll.estimate.excess.ExcessStudy;
import org.toll.estimate.excess.Specification;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.store.LedgerException;
import org.toll.store.exchange.Exporters;
import picocli.CommandLine.Option;

/** Where an excess goes as claims, and under whose name. All or none of it is given. */
final class ExcessClaimsOption {
    @Option(
            names = "--claims",
            required = true,
            paramLabel = "FILE",
            description = "Also write the headline as claims, which 'toll import' reads.")
    private @Nullable Path file;

    @Option(names = "--side", required = true, paramLabel = "SIDE", description = "Whose dead, for instance RU.")
    private @Nullable Side side;

    @Option(names = "--source", required = true, paramLabel = "ID", description = "Source that the claims get.")
    private @Nullable SourceId source;

    @Option(names = "--published", required = true, paramLabel = "DAY", description = "Day on which it becomes known.")
    private @Nullable AsOf published;

    @Option(
            names = "--grade",
            defaultValue = "B2",
            paramLabel = "GRADE",
            description = "Admiralty grade (default: ${DEFAULT-VALUE}).")
    private String grade = "B2";

    @Option(names = "--url", defaultValue = "", paramLabel = "URL", description = "Where the register was published.")
    private String url = "";

    /**
     * @param inputs files of the register
     * @throws LedgerException if a file cannot be read or the claims cannot be written
     */
    void write(Environment environment, List<Path> inputs, List<ExcessStudy> studies, Specification headline) {
        if (file == null || side == null || source == null || published == null) {
            return;
        }
        ExcessClaims.Heading heading = new ExcessClaims.Heading(
                side,
                source,
                published.date(),
                Grade.parse(grade),
                Document.ofUrl(url),
                inputs.stream().map(ExcessClaimsOption::fingerprint).toList());
        List<Claim> claims = studies.stream()
                .flatMap(study -> ExcessClaims.of(study, headline, heading).stream())
                .toList();
        Path target = environment.workingDirectory().resolve(file);
        try {
            Exporters.writeFile(Exporters.ofFormat("csv"), AsOfView.of(published, claims), target);
        } catch (IOException unwritable) {
            throw new LedgerException(
                    "%s cannot be written: %s. Choose another place.".formatted(target, unwritable.getMessage()),
                    unwritable);
        }
    }

    /** Name and digest of a file: registers are revised under the same name. */
    private static String fingerprint(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return file.getFileName() + " sha256:" + HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new LedgerException(
                    "%s cannot be read again: %s.".formatted(file, unreadable.getMessage()), unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform is required to have SHA-256", impossible);
        }
    }
}
