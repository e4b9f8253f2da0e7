package io.nestflux.scratch;

/**
 * The way there is proven, and there is none back: neither the plan nor the server has one to make what was out of what
 * is. That is said in the file; it is no reason not to write it.
 */
public final class NoWayBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason why none was planned */
    NoWayBack(String reason) {
        super(reason);
    }

    /** @param reason the server's words */
    NoWayBack(String reason, Throwable cause) {
        super(reason, cause);
    }
}
