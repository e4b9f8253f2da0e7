package io.nestflux.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What is written arrives later, as over a long way: each piece needs the same time, and many are on it at once. */
final class LateStream extends OutputStream {

    private record Piece(byte[] bytes, long due) {}

    private final BlockingQueue<Piece> underWay = new LinkedBlockingQueue<>();
    private final long nanos;

    LateStream(Socket to, Duration late) throws IOException {
        this.nanos = late.toNanos();
        OutputStream out = to.getOutputStream();
        Thread thread = new Thread(() -> deliver(to, out), "long way");
        thread.setDaemon(true);
        thread.start();
    }

    private void deliver(Socket to, OutputStream out) {
        try (to) {
            while (!to.isClosed()) {
                Piece next = underWay.poll(1, TimeUnit.SECONDS);
                if (next == null) {
                    continue;
                }
                TimeUnit.NANOSECONDS.sleep(next.due() - System.nanoTime());
                out.write(next.bytes());
            }
        } catch (IOException | InterruptedException cut) {
            // nobody is there any more
        }
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        underWay.add(new Piece(Arrays.copyOfRange(bytes, offset, offset + length), System.nanoTime() + nanos));
    }
}
