package org.toll.store.front;

import java.io.InputStream;
import org.toll.base.InvalidInput;

/** Files that come with the program. */
final class Bundled {
    private Bundled() {}

    /**
     * @throws InvalidInput if nothing of this name is bundled
     */
    static InputStream open(String name) {
        InputStream in = Bundled.class.getResourceAsStream(name);
        if (in == null) {
            throw InvalidInput.of("Not bundled with this program", name, "Give a file of your own.");
        }
        return in;
    }
}
