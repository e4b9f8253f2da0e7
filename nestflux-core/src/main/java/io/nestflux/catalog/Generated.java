package io.nestflux.catalog;

import io.nestflux.Api;

/**
 * How a server computes a column from others.
 *
 * @param expression the expression, without outer parentheses
 * @param stored whether the value is stored; otherwise it is computed at each read
 */
@Api(Api.Use.READ)
public record Generated(String expression, boolean stored) {}
