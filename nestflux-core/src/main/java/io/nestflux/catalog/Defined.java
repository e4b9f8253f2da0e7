package io.nestflux.catalog;

/** What MySQL and MariaDB run as an account: that of whoever created it, or one that it names. */
sealed interface Defined permits View, Routine, Trigger, Event {

    Options options();

    /** The same with other options. */
    SchemaObject withOptions(Options changed);
}
