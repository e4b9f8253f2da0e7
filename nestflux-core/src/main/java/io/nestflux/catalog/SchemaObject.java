package io.nestflux.catalog;

import io.nestflux.Api;

/**
 * Anything that a diff can create, drop or alter. An object knows its name and its properties, not its place: where it
 * stands is told by an {@link ObjectId}.
 */
@Api(Api.Use.READ)
public sealed interface SchemaObject
        permits Schema,
                Extension,
                Collation,
                EnumType,
                Domain,
                CompositeType,
                RangeType,
                Sequence,
                Table,
                Inheritance,
                Column,
                Renamable,
                Period,
                SystemVersioning,
                Partitioning,
                Routine,
                View,
                Statistics,
                Rule,
                Trigger,
                Policy,
                Event,
                Grant,
                DefaultPrivileges {

    /** What kind of object this is. */
    Kind kind();

    /** Its name, unquoted. */
    String name();

    /** Its own properties only: a schema, table or view without what stands in it; everything else as it is. */
    default SchemaObject alone() {
        return this;
    }
}
