package io.nestflux;

import java.util.List;
import java.util.stream.Stream;

/**
 * The one exception that NestFlux throws: a stable code, what went wrong, and what to do about it.
 *
 * <p>No message ever holds a password, also not inside a JDBC URL, nor a character that a terminal obeys: what stands
 * in a name or comes from a server is written out as {@code \\u001B}.
 */
@Api(Api.Use.READ)
public final class NestFluxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String problem;
    private final transient List<String> hints;

    /**
     * @param code what kind of error this is
     * @param problem what is wrong, as a sentence or a few lines, without the code
     * @param hints what the reader can do about it, each a sentence or a command; may be empty
     */
    public NestFluxException(ErrorCode code, String problem, String... hints) {
        this(code, problem, null, hints);
    }

    /** As the other constructor, with the cause below it. */
    public NestFluxException(
            ErrorCode code, String problem, @org.jspecify.annotations.Nullable Throwable cause, String... hints) {
        super(message(code, Visible.text(problem), shown(hints)), cause);
        this.code = code;
        this.problem = Visible.text(problem);
        this.hints = shown(hints);
    }

    private static List<String> shown(String... hints) {
        return Stream.of(hints).map(Visible::text).toList();
    }

    private static String message(ErrorCode code, String problem, List<String> hints) {
        StringBuilder text = new StringBuilder(code.id()).append(": ").append(problem);
        for (String hint : hints) {
            text.append("\n  → ").append(hint);
        }
        return text.toString();
    }

    /** What kind of error this is. */
    public ErrorCode code() {
        return code;
    }

    /** What is wrong, without code and hints. */
    public String problem() {
        return problem;
    }

    /** What the reader can do about it. */
    public List<String> hints() {
        return hints == null ? List.of() : hints;
    }
}
