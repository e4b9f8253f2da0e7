package io.nestflux.catalog;

import io.nestflux.Api;

/** How a view is worked out (MySQL, MariaDB). */
@Api(Api.Use.CALL)
public enum ViewAlgorithm {
    /** The query is worked into the statement that uses the view. */
    MERGE,
    /** The rows are collected first. */
    TEMPTABLE
}
