package io.nestflux.sql;

/**
 * The name of a table or the like, as a statement has it.
 *
 * @param schema the schema, on MySQL the database; empty if it was not named
 * @param name its own name, without quotes
 */
public record ObjectName(String schema, String name) implements Qualified {

    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
