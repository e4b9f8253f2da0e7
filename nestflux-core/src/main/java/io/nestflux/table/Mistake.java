package io.nestflux.table;

/**
 * Something in a table class that cannot become a table.
 *
 * @param column the column it is about; empty when it is about the table
 * @param problem what is wrong
 * @param hint what to do about it
 */
public record Mistake(String column, String problem, String hint) {}
