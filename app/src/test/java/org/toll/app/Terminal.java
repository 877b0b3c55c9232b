package org.toll.app;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.toll.app.cli.TollCommand;

/** Runs commands as a user would, in a folder of its own, and keeps what they printed. */
public final class Terminal {
    private final Path folder;
    private final int columns;
    private String typed = "";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    public Terminal(Path folder) {
        this(folder, 100);
    }

    public Terminal(Path folder, int columns) {
        this.folder = folder;
        this.columns = columns;
    }

    /** What the person types while the next commands run. */
    public void type(String lines) {
        typed = lines;
    }

    /** Runs one command; what earlier ones printed is forgotten. */
    public int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return TollCommand.run(environment(), arguments);
    }

    /** What is told, and with which code the program ends, if a command fails so. */
    public int fail(RuntimeException problem) {
        err.getBuffer().setLength(0);
        return TollCommand.tell(environment(), problem);
    }

    private Environment environment() {
        return new Environment(
                new BufferedReader(new StringReader(typed)),
                new PrintWriter(out),
                new PrintWriter(err),
                folder.resolve("home"),
                folder,
                Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC),
                columns,
                false,
                false);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
