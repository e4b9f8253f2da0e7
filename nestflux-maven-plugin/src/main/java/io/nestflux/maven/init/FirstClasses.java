package io.nestflux.maven.init;

import io.nestflux.sql.Dialect;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schema class and the one table that a project begins with, where the quickstarts have theirs. */
final class FirstClasses {

    private FirstClasses() {}

    /** The text of each file, by its path from the folder on that packages begin in. */
    static Map<String, String> in(String base, Driver driver) {
        boolean postgres = driver.dialect() == Dialect.POSTGRESQL;
        String schema = postgres ? "PgSchema" : "MySqlSchema";
        String room = postgres ? "postgres" : "mysql";
        String folder = base.replace('.', '/') + "/schemas/";
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                folder + "MainSchema.java",
                Template.read("MainSchema.java")
                        .replace("@base@", base)
                        .replace("@SchemaImport@", "io.nestflux.table." + room + "." + schema)
                        .replace("@Schema@", schema));
        files.put(
                folder + "main/tables/identity/UserTable.java",
                Template.read("UserTable." + room + ".java").replace("@base@", base));
        return files;
    }
}
