package org.toll.app.cli;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import org.toll.app.Environment;
import org.toll.estimate.fusion.fit.DrawListener;

/** Tells a person who waits that work goes on: from two seconds on, one line on the error stream, cleared at the end. */
final class Progress {
    private static final Duration SILENT = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(500);

    private final Environment environment;
    private final String what;
    private final AtomicLong done = new AtomicLong();
    private volatile String unit = "records";
    private volatile long total;
    private final Thread teller;
    private int width;

    private Progress(Environment environment, String what) {
        this.environment = environment;
        this.what = what;
        this.teller = new Thread(this::tell, "progress");
        teller.setDaemon(true);
        if (environment.isInteractive()) {
            teller.start();
        }
    }

    /** Something that may take long. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run(Progress progress) throws E;
    }

    /**
     * Does the work, and tells about it while it goes on.
     *
     * @param what is being done, as a word: {@code importing}
     */
    static <T, E extends Exception> T during(Environment environment, String what, Work<T, E> work) throws E {
        Progress progress = new Progress(environment, what);
        try {
            return work.run(progress);
        } finally {
            progress.stop();
        }
    }

    /** The same items, counted as they go by. */
    <T> Iterator<T> counting(Iterator<T> items) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public T next() {
                done.incrementAndGet();
                return items.next();
            }
        };
    }

    /**
     * Counts kept draws; until the first one, the sampler warms up.
     *
     * @param total how many there will be
     */
    DrawListener drawing(int total) {
        unit = "of %,d draws".formatted(total);
        return this::count;
    }

    /** Tells how far a number of pairs is, with the rate and the time left. */
    void pairs(long made, long all) {
        total = all;
        unit = "of %,d pairs".formatted(all);
        done.set(made);
    }

    /** @param things what is counted, as a word in the plural */
    void counting(String things) {
        unit = things;
    }

    /** One more of what is counted. */
    void count() {
        done.incrementAndGet();
    }

    private void tell() {
        long start = System.nanoTime();
        try {
            Thread.sleep(SILENT.toMillis());
            while (true) {
                long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
                String count = done.get() > 0 ? " %,d %s,".formatted(done.get(), unit) : "";
                String line = "toll: %s ...%s %d s%s".formatted(what, count, seconds, timeLeft(seconds));
                width = Math.max(width, line.length());
                environment.err().print("\r" + line);
                environment.err().flush();
                Thread.sleep(STEP.toMillis());
            }
        } catch (InterruptedException finished) {
            Thread.currentThread().interrupt();
        }
    }

    private String timeLeft(long seconds) {
        if (total == 0 || done.get() == 0 || seconds == 0) {
            return "";
        }
        long rate = Math.max(1, done.get() / seconds);
        return ", %,d a second, %,d s left".formatted(rate, Math.max(0, total - done.get()) / rate);
    }

    private void stop() {
        teller.interrupt();
        try {
            teller.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (width > 0) {
            environment.err().print("\r" + " ".repeat(width) + "\r");
            environment.err().flush();
        }
    }
}
