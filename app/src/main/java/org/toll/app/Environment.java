package org.toll.app;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command may know of the world around it: where to print, what time it is, where its files lie. Tests pass their own.
 *
 * @param in what a person types
 * @param out answers
 * @param err progress and problems
 * @param home folder of the default ledger
 * @param workingDirectory where reports go unless told otherwise
 * @param clock for the moment at which entries are recorded
 * @param columns width of the terminal
 * @param isInteractive whether a person watches: progress is shown only then
 * @param isTracing whether a fault is told with its stack trace
 */
public record Environment(
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        Path home,
        Path workingDirectory,
        Clock clock,
        int columns,
        boolean isInteractive,
        boolean isTracing) {
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;

    /** The world of a running process. */
    static Environment ofProcess() {
        return new Environment(
                new BufferedReader(
                        new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8)),
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                Path.of(System.getProperty("toll.home", ".toll")),
                Path.of(""),
                Clock.systemUTC(),
                columns(System.getenv()),
                Boolean.getBoolean("toll.interactive"),
                !System.getenv().getOrDefault("TOLL_TRACE", "").isEmpty());
    }

    /** The same world with other streams. */
    public Environment withOutput(PrintWriter answers, PrintWriter problems) {
        return new Environment(in, answers, problems, home, workingDirectory, clock, columns, isInteractive, isTracing);
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    private static int columns(Map<String, String> variables) {
        String stated = variables.getOrDefault("COLUMNS", "");
        return stated.matches("[0-9]{1,4}") ? Math.max(NARROWEST, Integer.parseInt(stated)) : USUAL_WIDTH;
    }
}
