package io.nestflux.catalog;

/** How a view is worked out (MySQL, MariaDB). */
public enum ViewAlgorithm {
    /** The query is worked into the statement that uses the view. */
    MERGE,
    /** The rows are collected first. */
    TEMPTABLE
}
