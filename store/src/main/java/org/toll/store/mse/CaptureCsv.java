package org.toll.store.mse;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.strata.Stratum;

/**
 * Reads a comma-separated file (UTF-8) in one of two layouts.
 *
 * <ul>
 *   <li>Overlaps: the first row names the lists, the last column that is no label is the count; cells of lists are 0 or 1; a pattern once.
 *   <li>Incidence: the first column is called {@code person}, the others are lists; cells are 0 or 1; a person once.
 * </ul>
 *
 * Columns named as dimensions hold labels of strata instead of lists; an empty cell means that the stratum is not known. A bad cell is told with file, row and column, and nothing
 * is read.
 */
public final class CaptureCsv {
    private static final String PERSON = "person";

    private CaptureCsv() {}

    /**
     * @param file to read
     * @param dimensions columns that hold labels, as {@code month, region}; empty for one table
     * @return the strata in the order of their first rows; one with the label {@code all} if there are no dimensions
     * @throws InvalidInput with the place of the first problem
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Stratum> read(Path file, List<String> dimensions) {
        String name = String.valueOf(file.getFileName());
        List<CsvRecord> records = records(file, name);
        if (records.isEmpty()) {
            throw InvalidInput.of("The file is empty", name, "A first row with the names of the lists is needed.");
        }
        List<String> header =
                records.get(0).getFields().stream().map(String::strip).toList();
        boolean isIncidence = header.get(0).equalsIgnoreCase(PERSON);
        Columns columns = Columns.of(name, header, dimensions, isIncidence);
        StrataBuilder strata = new StrataBuilder(columns);
        for (CsvRecord row : records.subList(1, records.size())) {
            strata.add(row);
        }
        return strata.build();
    }

    private static List<CsvRecord> records(Path file, String name) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            reader.forEach(records::add);
        } catch (CharacterCodingException broken) {
            throw InvalidInput.of("The text is not in UTF-8", name, "Save the file as UTF-8 and read it again.");
        } catch (CsvParseException | UncheckedIOException broken) {
            throw InvalidInput.of(
                    "The table cannot be read", name, broken.getMessage() + ". Check encoding (UTF-8) and quotes.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    new IOException("%s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable));
        }
        return records;
    }
}
