package io.nestflux.generate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that is worked out on another thread meanwhile. Closing waits for it and lets go of what it holds, also
 * when nobody asked for it any more.
 *
 * @param <T> what is worked out
 */
final class Concurrently<T> implements AutoCloseable {

    private final CompletableFuture<T> future;
    private final Consumer<T> close;

    private Concurrently(CompletableFuture<T> future, Consumer<T> close) {
        this.future = future;
        this.close = close;
    }

    /** Starts at once, on a thread that has the caller's context class loader. */
    static <T> Concurrently<T> start(Supplier<T> work, Consumer<T> close) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        future.complete(work.get());
                    } catch (RuntimeException | Error failure) {
                        future.completeExceptionally(failure);
                    }
                },
                "nestflux-baseline");
        thread.setDaemon(true);
        thread.start();
        return new Concurrently<>(future, close);
    }

    /** The result; if the work failed, its exception as if it had been thrown here. */
    T get() {
        try {
            return future.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        try {
            close.accept(future.join());
        } catch (CompletionException alreadyTold) {
            // get() threw it, or something worse happened first
        }
    }
}
