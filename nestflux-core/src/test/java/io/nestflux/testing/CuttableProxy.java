package io.nestflux.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A way to a server over TCP that can be cut: whoever goes through it loses the connection at once, and so does the
 * server. Or it stalls: all connections stay, and nothing goes through any more. Or the way is long: what goes either
 * way needs its time. What clients say is counted.
 */
public final class CuttableProxy implements AutoCloseable {

    private final Address server;
    private final UnaryOperator<byte[]> answer;
    private final Duration oneWay;
    private final Conversations conversations;
    private final ServerSocket entrance;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean stalled;

    public CuttableProxy(Address server) {
        this(server, UnaryOperator.identity());
    }

    /** @param answer what becomes of a piece of what the server sends, until one is not the same any more */
    public CuttableProxy(Address server, UnaryOperator<byte[]> answer) {
        this(server, answer, Duration.ZERO);
    }

    private CuttableProxy(Address server, UnaryOperator<byte[]> answer, Duration oneWay) {
        this.server = server;
        this.answer = answer;
        this.oneWay = oneWay;
        this.conversations = new Conversations(server.server().startsWith("jdbc:postgresql:"));
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** A long way: what is asked is answered after that time at the earliest. */
    public static CuttableProxy slow(Address server, Duration thereAndBack) {
        return new CuttableProxy(server, UnaryOperator.identity(), thereAndBack.dividedBy(2));
    }

    /** What has been said so far. */
    public Conversations conversations() {
        return conversations;
    }

    /** The server's URL, through here. */
    public String jdbcUrl(String database) {
        String there = server.server().substring(server.server().indexOf("://"));
        return server.jdbcUrl(database).replace(there, "://127.0.0.1:" + entrance.getLocalPort());
    }

    /** Drops all connections; new ones are accepted. */
    public void cut() {
        for (Socket socket : open) {
            open.remove(socket);
            try {
                // a reset rather than a farewell
                socket.setSoLinger(true, 0);
                socket.close();
            } catch (IOException gone) {
                // as it should be
            }
        }
    }

    /** From now on nothing goes through, and nobody is told, until it is cut. */
    public void stall() {
        stalled = true;
    }

    private void accept() {
        URI there = URI.create(server.server().substring("jdbc:".length()));
        try {
            while (true) {
                Socket client = entrance.accept();
                Socket onward = new Socket(there.getHost(), there.getPort());
                client.setTcpNoDelay(true);
                onward.setTcpNoDelay(true);
                open.addAll(List.of(client, onward));
                Consumer<byte[]> ear = conversations.ear();
                start(() -> pump(client, onward, piece -> {
                    ear.accept(piece);
                    return piece;
                }));
                start(() -> pump(onward, client, answer));
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private void pump(Socket from, Socket to, UnaryOperator<byte[]> change) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = oneWay.isZero() ? to.getOutputStream() : new LateStream(to, oneWay);
            byte[] buffer = new byte[16_384];
            boolean changed = false;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                byte[] piece = Arrays.copyOf(buffer, read);
                byte[] passed = changed ? piece : change.apply(piece);
                changed |= !Arrays.equals(piece, passed);
                if (!stalled) {
                    out.write(passed);
                }
            }
        } catch (IOException cut) {
            // both ends are closed
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
