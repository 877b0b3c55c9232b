package org.toll.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Public data that lies beside the project and is no part of it ({@code ../shared} from the project's root). A test that asks
 * for a file which is not there is skipped, with the reason printed.
 */
public final class SharedData {
    private SharedData() {}

    /**
     * @param relative path below {@code shared/}, for instance {@code data/mse/kosovo.csv}
     * @return the file or folder; the calling test is skipped where it is absent
     */
    public static Path path(String relative) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve(relative);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return Assumptions.abort("public data not found: shared/" + relative + " beside the project");
    }
}
