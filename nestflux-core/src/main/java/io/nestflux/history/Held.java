package io.nestflux.history;

/**
 * Values that a session held and the rest of a file reads, written with the record, for a run that has to go on in
 * another session. Nothing shows them.
 *
 * @param next the number of the statement before which it held them
 * @param values in a form that the dialect's session understands; empty if there are none
 */
public record Held(int next, String values) {

    /** Nothing. */
    public static final Held NOTHING = new Held(0, "");

    public boolean isNothing() {
        return values.isEmpty();
    }

    /** How many, at most a hint of how much; what they are is nobody's business. */
    @Override
    public String toString() {
        return isNothing() ? "nothing held" : "values before statement " + next;
    }
}
