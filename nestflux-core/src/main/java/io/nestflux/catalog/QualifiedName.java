package io.nestflux.catalog;

import io.nestflux.Api;
import io.nestflux.sql.Qualified;

/**
 * A name inside a schema, unquoted.
 *
 * @param schema the schema's name; empty on MySQL and MariaDB, where it means the connection's own database
 * @param name the object's name
 */
@Api(Api.Use.CALL)
public record QualifiedName(String schema, String name) implements Qualified, Comparable<QualifiedName> {

    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** For messages: {@code identity.user}, or {@code user} where there is no schema. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
