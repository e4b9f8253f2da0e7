package io.nestflux.migrate;

/** How many locks one transaction may hold. */
public interface LockTable {

    /** Where locks are not counted. */
    LockTable UNLIMITED = new LockTable() {
        @Override
        public int locksOf(String sql) {
            return 0;
        }

        @Override
        public boolean hasRoomFor(long locks) {
            return true;
        }

        @Override
        public void didNotFit(long locks) {
            // nothing is counted
        }
    };

    /** How many locks a statement adds to those its transaction has; rather one too many than one too few. */
    int locksOf(String sql);

    /** Whether one transaction can hold that many, and leave others some. */
    boolean hasRoomFor(long locks);

    /** Says that what counted as so many locks did not fit; from now on half as many are too many. */
    void didNotFit(long locks);
}
