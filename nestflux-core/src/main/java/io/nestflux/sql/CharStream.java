package io.nestflux.sql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/**
 * What a lexer reads from: characters with look-ahead and line numbers. What was taken since the last {@link #forget()}
 * can be read back, so that a statement's text is exact and a large file is never held as a whole.
 */
public final class CharStream {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int FILE_BUFFER = 1 << 13;
    private static final int TEXT_BUFFER = 1 << 10;
    private static final int LARGE = 1 << 20;

    private final Reader in;
    private final String source;
    private char[] buffer;
    /** Where what was taken begins in the buffer; what was taken before that is in {@link #earlier}. */
    private int kept;

    private int position;
    private int limit;
    private boolean begun;
    private boolean ended;
    private int line = 1;
    private boolean afterCarriageReturn;
    private StringBuilder earlier = new StringBuilder();

    private CharStream(Reader in, String source, int capacity, boolean begun) {
        this.in = in;
        this.source = source;
        this.buffer = new char[capacity];
        this.begun = begun;
    }

    /**
     * The characters of a reader, without a byte order mark.
     *
     * @param source how messages name it; may be empty
     */
    static CharStream of(Reader in, String source) {
        return new CharStream(in, source, FILE_BUFFER, false);
    }

    /** The characters of a text, all of them. */
    static CharStream of(String text) {
        return new CharStream(new StringReader(text), "", Math.min(text.length() + 1, TEXT_BUFFER), true);
    }

    /** The next character, or -1 at the end. */
    int peek() {
        return position < limit ? buffer[position] : peek(0);
    }

    /** The character after {@code ahead} others, or -1 beyond the end. */
    int peek(int ahead) {
        if (position + ahead >= limit) {
            fill(ahead);
        }
        return position + ahead < limit ? buffer[position + ahead] : -1;
    }

    /** Whether exactly these characters come next. */
    boolean at(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (peek(i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes one character; -1 at the end. */
    int take() {
        int c = peek();
        if (c < 0) {
            return -1;
        }
        position++;
        if (c == '\r' || c == '\n' && !afterCarriageReturn) {
            line++;
        }
        afterCarriageReturn = c == '\r';
        return c;
    }

    /** The line of the next character, from 1; a line ends as on Windows, on Unix, or on the Macs of old. */
    int line() {
        return line;
    }

    /** How many characters were taken since {@link #forget()}. */
    int taken() {
        return earlier.length() + position - kept;
    }

    char takenAt(int index) {
        int inBuffer = index - earlier.length();
        return inBuffer < 0 ? earlier.charAt(index) : buffer[kept + inBuffer];
    }

    String taken(int from, int to) {
        if (from < earlier.length()) {
            keep();
            return earlier.substring(from, to);
        }
        return new String(buffer, kept + from - earlier.length(), to - from);
    }

    void forget() {
        kept = position;
        if (earlier.capacity() > LARGE) {
            earlier = new StringBuilder();
        }
        earlier.setLength(0);
    }

    /** An error about a line. */
    NestFluxException refusal(int atLine, String problem, String... hints) {
        return refusal(ErrorCode.SCRIPT_UNSUPPORTED, atLine, problem, hints);
    }

    /** The same with a code of its own. */
    NestFluxException refusal(ErrorCode code, int atLine, String problem, String... hints) {
        String where = source.isEmpty() ? "line " + atLine : source + ", line " + atLine;
        return new NestFluxException(code, where + ": " + problem, hints);
    }

    private void keep() {
        earlier.append(buffer, kept, position - kept);
        kept = position;
    }

    private void fill(int ahead) {
        if (ended) {
            return;
        }
        keep();
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
        kept = 0;
        if (ahead >= buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(ahead + 1, 2 * buffer.length));
        }
        try {
            while (!ended && limit <= ahead) {
                int count = in.read(buffer, limit, buffer.length - limit);
                ended = count < 0;
                limit += Math.max(0, count);
            }
        } catch (CharacterCodingException e) {
            throw UnreadableFile.notUtf8(source, e);
        } catch (IOException e) {
            throw UnreadableFile.unreadable(source, e);
        }
        if (!begun) {
            begun = true;
            skipByteOrderMark(ahead);
        }
    }

    private void skipByteOrderMark(int ahead) {
        if (limit > 0 && buffer[0] == BYTE_ORDER_MARK) {
            position = 1;
            kept = 1;
            peek(ahead);
        }
    }
}
