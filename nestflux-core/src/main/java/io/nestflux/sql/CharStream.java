package io.nestflux.sql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/**
 * Characters of a script with look-ahead and line numbers. What was taken since the last {@link #forget()} can be read
 * back, so that a statement's text is exact and a large file is never held as a whole.
 */
public final class CharStream {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LARGE = 1 << 20;

    private final Reader in;
    private final String source;
    private final char[] buffer;
    private int position;
    private int limit;
    private boolean begun;
    private boolean ended;
    private int line = 1;
    private boolean afterCarriageReturn;
    private StringBuilder text = new StringBuilder();

    /**
     * @param in where the characters come from
     * @param source how messages name it; may be empty
     * @param capacity how many characters are read at a time
     */
    public CharStream(Reader in, String source, int capacity) {
        this.in = in;
        this.source = source;
        this.buffer = new char[Math.max(64, capacity)];
    }

    /** The next character, or -1 at the end. */
    public int peek() {
        return peek(0);
    }

    /** The character after {@code ahead} others, or -1 beyond the end; {@code ahead} stays below 64. */
    public int peek(int ahead) {
        if (position + ahead >= limit) {
            fill(ahead);
        }
        return position + ahead < limit ? buffer[position + ahead] : -1;
    }

    /** Whether exactly these characters come next. */
    public boolean at(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (peek(i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes one character; -1 at the end. */
    public int take() {
        int next = peek();
        if (next < 0) {
            return -1;
        }
        position++;
        char c = (char) next;
        if (c == '\r' || c == '\n' && !afterCarriageReturn) {
            line++;
        }
        afterCarriageReturn = c == '\r';
        text.append(c);
        return c;
    }

    public void take(int count) {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    /** The line of the next character. */
    public int line() {
        return line;
    }

    /** How many characters were taken since {@link #forget()}. */
    public int taken() {
        return text.length();
    }

    public char takenAt(int index) {
        return text.charAt(index);
    }

    public String taken(int from, int to) {
        return text.substring(from, to);
    }

    public void forget() {
        if (text.capacity() > LARGE) {
            text = new StringBuilder();
        }
        text.setLength(0);
    }

    /** An error about a line of the script. */
    public NestFluxException refusal(int atLine, String problem, String... mends) {
        String where = source.isEmpty() ? "line " + atLine : source + ", line " + atLine;
        return new NestFluxException(ErrorCode.SCRIPT_UNSUPPORTED, where + ": " + problem, mends);
    }

    private void fill(int ahead) {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        try {
            while (!ended && limit <= ahead) {
                int count = in.read(buffer, limit, buffer.length - limit);
                ended = count < 0;
                limit += Math.max(0, count);
            }
            if (!begun) {
                begun = true;
                skipByteOrderMark(ahead);
            }
        } catch (CharacterCodingException e) {
            throw UnreadableFile.notUtf8(source, e);
        } catch (IOException e) {
            throw UnreadableFile.unreadable(source, e);
        }
    }

    private void skipByteOrderMark(int ahead) {
        if (limit > 0 && buffer[0] == BYTE_ORDER_MARK) {
            position = 1;
            peek(ahead);
        }
    }
}
