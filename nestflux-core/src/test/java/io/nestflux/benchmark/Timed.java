package io.nestflux.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/** Measures and prints the lines of one size. */
final class Timed implements AutoCloseable {

    interface Action {
        void run() throws Exception;
    }

    /** On a machine that does other work as well, it says more than the clock. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int size;

    Timed(int size) {
        this.size = size;
        heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    void measure(String what, int runs, Action action) throws Exception {
        double first = 0;
        double best = Double.MAX_VALUE;
        double busy = Double.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long busyBefore = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            action.run();
            double seconds = (System.nanoTime() - start) / 1e9;
            first = run == 0 ? seconds : first;
            best = Math.min(best, seconds);
            busy = Math.min(busy, (THREADS.getCurrentThreadCpuTime() - busyBefore) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "%5d tables  %-28s %8.3f / %8.3f, of the thread's processor time %8.3f%n",
                size,
                what,
                first,
                best,
                busy);
    }

    @Override
    public void close() {
        long peak = heaps().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf("%5d tables  %-28s %8d MB%n", size, "peak of the old generation", peak >> 20);
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP
                        && (pool.getName().contains("Old") || pool.getName().contains("Tenured")));
    }
}
