package io.nestflux.fleet;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Works through targets with a number of threads, each of which has at most one connection open at any time.
 *
 * @param <R> what is known of a target afterwards
 */
public final class WorkerPool<R> {

    /** What is done with each target. It throws nothing that it can tell in its result. */
    @FunctionalInterface
    public interface Work<R> {

        /**
         * Does it.
         *
         * @param worker gives the target's database
         * @return the result, and whether no further target is to be begun
         */
        Turn<R> run(Target target, WorkerConnection worker);
    }

    /**
     * What came out for one target.
     *
     * @param result what is known of it
     * @param last whether no further target is to be begun
     */
    public record Turn<R>(R result, boolean last) {}

    private final List<Target> targets;
    private final Work<R> work;
    private final AtomicReferenceArray<R> results;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Optional<Throwable>> broken = new AtomicReference<>(Optional.empty());
    private volatile boolean stopped;

    private WorkerPool(List<Target> targets, Work<R> work) {
        this.targets = targets;
        this.work = work;
        this.results = new AtomicReferenceArray<>(targets.size());
    }

    /**
     * Works through them.
     *
     * @param parallel how many at a time
     * @return a result for each target, in their order; empty for those that were not begun
     */
    public static <R> List<Optional<R>> run(List<Target> targets, int parallel, Work<R> work) {
        return new WorkerPool<>(targets, work).run(Math.min(parallel, targets.size()));
    }

    private List<Optional<R>> run(int threads) {
        CountDownLatch end = new CountDownLatch(threads);
        for (int i = 1; i <= threads; i++) {
            Thread worker = new Thread(() -> work(end), "nestflux-fleet-" + i);
            worker.setDaemon(true);
            worker.start();
        }
        await(end);
        broken.get().ifPresent(WorkerPool::rethrow);
        List<Optional<R>> all = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            all.add(Optional.ofNullable(results.get(i)));
        }
        return all;
    }

    private static void rethrow(Throwable unforeseen) {
        if (unforeseen instanceof Error error) {
            throw error;
        }
        throw new NestFluxException(ErrorCode.BUG, "The run over the fleet broke: " + unforeseen, unforeseen);
    }

    private void work(CountDownLatch end) {
        try (WorkerConnection worker = new WorkerConnection()) {
            int number;
            while (!stopped && (number = next.getAndIncrement()) < targets.size()) {
                Turn<R> turn = work.run(targets.get(number), worker);
                results.set(number, turn.result());
                stopped |= turn.last();
            }
        } catch (RuntimeException | Error unforeseen) {
            stopped = true;
            broken.set(Optional.of(unforeseen));
        } finally {
            end.countDown();
        }
    }

    /** Who interrupts the run lets those targets finish that are begun. */
    private void await(CountDownLatch end) {
        boolean interrupted = false;
        while (true) {
            try {
                end.await();
                break;
            } catch (InterruptedException stop) {
                stopped = true;
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
