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
    };

    /** How many locks a statement adds to those its transaction has; rather one too many than one too few. */
    int locksOf(String sql);

    /** Whether one transaction can hold that many, and leave others some. */
    boolean hasRoomFor(long locks);
}
