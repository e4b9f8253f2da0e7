package io.nestflux.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * What goes over the wire to a server, counted: sessions, statements as the server's own log would list them, and the
 * messages after which the client waits for an answer.
 */
public final class Conversations {

    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;

    private final boolean postgres;
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger turns = new AtomicInteger();
    private final List<String> statements = new CopyOnWriteArrayList<>();

    Conversations(boolean postgres) {
        this.postgres = postgres;
    }

    /** How many sessions were opened. */
    public int sessions() {
        return sessions.get();
    }

    /** How many times a client waited for an answer, without the logins. */
    public int turns() {
        return turns.get();
    }

    /** The statements, in their order. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** Forgets what was counted so far. */
    public void startOver() {
        sessions.set(0);
        turns.set(0);
        statements.clear();
    }

    /** Hears what one client says. */
    Consumer<byte[]> ear() {
        return postgres ? new Postgres() : new MySql();
    }

    /** Puts pieces together to messages, which may come in any pieces. */
    private abstract static class Ear implements Consumer<byte[]> {

        private byte[] rest = new byte[0];

        @Override
        public final void accept(byte[] piece) {
            byte[] all = Arrays.copyOf(rest, rest.length + piece.length);
            System.arraycopy(piece, 0, all, rest.length, piece.length);
            int from = 0;
            int length = length(ByteBuffer.wrap(all));
            while (length > 0 && all.length - from >= length) {
                hear(ByteBuffer.wrap(all, from, length).slice());
                from += length;
                length = length(ByteBuffer.wrap(all, from, all.length - from).slice());
            }
            rest = Arrays.copyOfRange(all, from, all.length);
        }

        /** Of the message that begins there; 0 if too little of it has come. */
        abstract int length(ByteBuffer begin);

        abstract void hear(ByteBuffer message);

        /** As far as the next zero, which is skipped, or to the end. */
        static String text(ByteBuffer from) {
            int length = 0;
            while (length < from.remaining() && from.get(from.position() + length) != 0) {
                length++;
            }
            byte[] text = new byte[length];
            from.get(text);
            from.position(Math.min(from.position() + 1, from.limit()));
            return new String(text, StandardCharsets.UTF_8);
        }
    }

    /** Manual of PostgreSQL, section 55.7. */
    private final class Postgres extends Ear {

        /** The driver sends it with the first statement, and waits for the answer to both. */
        private static final String SENT_ALONG = "BEGIN";

        private final Map<String, String> prepared = new HashMap<>();
        private final Map<String, String> bound = new HashMap<>();
        private boolean started;

        @Override
        int length(ByteBuffer begin) {
            int head = started ? 1 : 0;
            return begin.remaining() < head + 4 ? 0 : head + begin.getInt(head);
        }

        @Override
        void hear(ByteBuffer message) {
            if (!started) {
                int code = message.getInt(4);
                started = code != SSL_REQUEST && code != GSS_REQUEST;
                sessions.addAndGet(started ? 1 : 0);
                return;
            }
            char type = (char) message.get();
            message.getInt();
            switch (type) {
                case 'Q' -> {
                    String sql = text(message);
                    statements.add(sql);
                    turns.addAndGet(sql.equals(SENT_ALONG) ? 0 : 1);
                }
                case 'P' -> prepared.put(text(message), text(message));
                case 'B' -> bound.put(text(message), prepared.getOrDefault(text(message), ""));
                case 'E' -> statements.add(bound.getOrDefault(text(message), ""));
                case 'S' -> turns.incrementAndGet();
                default -> {
                    // what belongs to these
                }
            }
        }
    }

    /** Packets of a command have the number 0; those of a login, and of a long command's rest, have another. */
    private final class MySql extends Ear {

        private static final int QUIT = 0x01;
        private static final int QUERY = 0x03;
        private static final int PREPARE = 0x16;
        private static final int EXECUTE = 0x17;
        private static final int CLOSE = 0x19;

        private final List<String> prepared = new ArrayList<>();
        private boolean heard;

        @Override
        int length(ByteBuffer begin) {
            return begin.remaining() < 4 ? 0 : 4 + size(begin);
        }

        private static int size(ByteBuffer begin) {
            return begin.get(0) & 0xff | (begin.get(1) & 0xff) << 8 | (begin.get(2) & 0xff) << 16;
        }

        @Override
        void hear(ByteBuffer message) {
            if (!heard) {
                heard = true;
                sessions.incrementAndGet();
            }
            if (message.get(3) != 0 || message.remaining() < 5) {
                return;
            }
            int command = message.get(4);
            // before a query may stand how many attributes it has: none, once
            int begin = command == QUERY && message.remaining() > 7 && message.get(5) < ' ' ? 7 : 5;
            message.position(begin);
            switch (command) {
                case QUERY -> statements.add(text(message));
                case PREPARE -> prepared.add(text(message));
                case EXECUTE -> statements.add(prepared.isEmpty() ? "" : prepared.get(prepared.size() - 1));
                default -> {
                    // asks for nothing, or for no rows
                }
            }
            if (command != QUIT && command != CLOSE) {
                turns.incrementAndGet();
            }
        }
    }
}
