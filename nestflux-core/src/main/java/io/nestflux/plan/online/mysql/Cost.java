package io.nestflux.plan.online.mysql;

/**
 * What a change costs.
 *
 * @param rung the gentlest way in which the server makes it
 * @param rebuilds whether the table and its indexes are written anew on that way
 */
record Cost(Rung rung, boolean rebuilds) {

    static final Cost INSTANT = new Cost(Rung.INSTANT, false);
    static final Cost INPLACE = new Cost(Rung.INPLACE, false);
    static final Cost NOCOPY = new Cost(Rung.NOCOPY, false);
    static final Cost REBUILD = new Cost(Rung.INPLACE, true);
    static final Cost SHARED = new Cost(Rung.INPLACE_SHARED, false);
    static final Cost REBUILD_SHARED = new Cost(Rung.INPLACE_SHARED, true);

    /** A copy is a rebuild. */
    static Cost of(Rung rung) {
        return new Cost(rung, rung.copies());
    }

    /** Both changes in one statement: the dearest wins. */
    Cost and(Cost other) {
        Rung dearer = rung.compareTo(other.rung) >= 0 ? rung : other.rung;
        return new Cost(dearer, rebuilds || other.rebuilds);
    }

    /** For tables of people: {@code INPLACE, rebuild, writes wait}. */
    @Override
    public String toString() {
        return rebuilds && !rung.copies() ? rung.toString().replace("INPLACE", "INPLACE, rebuild") : rung.toString();
    }
}
