package io.nestflux.migration;

/**
 * One statement of an SQL script.
 *
 * @param number its place in the script, from 1
 * @param line the line of the script on which it begins, from 1
 * @param sql its text exactly as in the script, comments inside included, without the terminator
 */
public record ScriptStatement(int number, int line, String sql) {}
