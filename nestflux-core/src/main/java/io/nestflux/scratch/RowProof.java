package io.nestflux.scratch;

/**
 * The rows that belong to both ends of a plan.
 *
 * @param before those where it starts
 * @param after those where it leads
 */
public record RowProof(RowState before, RowState after) {

    /** No row belongs to either. */
    public static final RowProof NONE = new RowProof(RowState.NONE, RowState.NONE);
}
