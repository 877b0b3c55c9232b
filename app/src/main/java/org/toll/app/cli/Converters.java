package org.toll.app.cli;

import java.util.function.Function;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.base.SourceId;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the vocabulary from the command line, with the vocabulary's own messages. */
final class Converters {
    private Converters() {}

    static CommandLine addTo(CommandLine line) {
        add(line, Side.class, Side::of);
        add(line, AsOf.class, AsOf::parse);
        add(line, Period.class, Period::parse);
        add(line, Metric.class, Metric::parse);
        add(line, SourceId.class, SourceId::of);
        return line;
    }

    private static <T> void add(CommandLine line, Class<T> type, Function<String, T> parse) {
        line.registerConverter(type, text -> {
            try {
                return parse.apply(text);
            } catch (InvalidInput refused) {
                throw new TypeConversionException(refused.getMessage());
            }
        });
    }
}
