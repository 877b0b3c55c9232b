package org.toll.app;

import org.toll.app.cli.TollCommand;

/** Starts Toll from the command line. */
public final class Toll {
    private Toll() {}

    public static void main(String[] arguments) {
        Environment environment = Environment.ofProcess();
        int code = TollCommand.run(environment, arguments);
        environment.out().flush();
        environment.err().flush();
        System.exit(code);
    }
}
