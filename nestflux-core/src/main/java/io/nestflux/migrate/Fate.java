package io.nestflux.migrate;

import java.util.List;

/**
 * What became of a statement whose runner died while it ran, as the catalog tells.
 *
 * @param verdict whether it happened
 * @param mends what has to run first to make that wholly true: half of its work has to go, or the other half to come
 */
public record Fate(Verdict verdict, List<String> mends) {

    /** Whether a statement happened. */
    public enum Verdict {
        HAPPENED,
        /** It did not, or it may run once more without harm. */
        NOT_HAPPENED,
        /** The catalog does not show what it does. */
        UNKNOWN
    }

    public static final Fate HAPPENED = new Fate(Verdict.HAPPENED, List.of());
    public static final Fate NOT_HAPPENED = new Fate(Verdict.NOT_HAPPENED, List.of());
    public static final Fate UNKNOWN = new Fate(Verdict.UNKNOWN, List.of());

    public Fate {
        mends = List.copyOf(mends);
    }

    /** What to say of something that is there, or is as it should be, exactly if the statement happened. */
    public static Fate of(boolean happened) {
        return happened ? HAPPENED : NOT_HAPPENED;
    }
}
