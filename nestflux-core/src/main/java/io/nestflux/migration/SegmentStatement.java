package io.nestflux.migration;

/**
 * A statement and the segment it runs in. A segment ends where the next statement's number differs.
 *
 * @param segment the number of its segment, from 1
 * @param transactional whether the segment is one transaction; otherwise it is this statement alone
 * @param statement the statement
 */
public record SegmentStatement(int segment, boolean transactional, ScriptStatement statement) {}
