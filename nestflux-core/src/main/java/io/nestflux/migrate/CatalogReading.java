package io.nestflux.migrate;

/** What the catalog of a database is at one moment. */
public interface CatalogReading {

    /** Whether it is what was recorded. */
    enum Likeness {
        /** It is. */
        SAME,
        /** It is something else. */
        OTHER,
        /** More is looked at than when it was recorded, and that has something in it. */
        UNTOLD
    }

    /** Its fingerprint. */
    String fingerprint();

    /** Compares it with a fingerprint that was recorded earlier. */
    Likeness likeness(String recorded);

    /** Whether there is nothing in it. */
    boolean isEmpty();
}
