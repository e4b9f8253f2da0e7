package io.nestflux.catalog;

/** Which conditions a row must meet that is written through a view. */
public enum CheckOption {
    /** This view's own. */
    LOCAL,
    /** Those of the views below too. */
    CASCADED
}
