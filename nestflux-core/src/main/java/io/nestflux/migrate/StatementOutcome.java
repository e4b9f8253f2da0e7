package io.nestflux.migrate;

import java.util.List;

/**
 * What became of a statement whose runner died while it ran, as the catalog tells.
 *
 * @param verdict whether it happened
 * @param repairs what has to run first to make that wholly true: half of its work has to go, or the other half to come
 */
public record StatementOutcome(Verdict verdict, List<String> repairs) {

    /** Whether a statement happened. */
    public enum Verdict {
        HAPPENED,
        /** It did not, or it may run once more without harm. */
        NOT_HAPPENED,
        /** The catalog does not show what it does. */
        UNKNOWN
    }

    public static final StatementOutcome HAPPENED = new StatementOutcome(Verdict.HAPPENED, List.of());
    public static final StatementOutcome NOT_HAPPENED = new StatementOutcome(Verdict.NOT_HAPPENED, List.of());
    public static final StatementOutcome UNKNOWN = new StatementOutcome(Verdict.UNKNOWN, List.of());

    public StatementOutcome {
        repairs = List.copyOf(repairs);
    }

    /** What to say of something that is there, or is as it should be, exactly if the statement happened. */
    public static StatementOutcome of(boolean happened) {
        return happened ? HAPPENED : NOT_HAPPENED;
    }
}
