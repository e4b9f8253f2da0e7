package io.nestflux.catalog;

/**
 * How a server computes a column from others.
 *
 * @param expression the expression, without outer parentheses
 * @param stored whether the value is stored; otherwise it is computed at each read
 */
public record Generated(String expression, boolean stored) {}
