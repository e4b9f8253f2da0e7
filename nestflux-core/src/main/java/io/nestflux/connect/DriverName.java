package io.nestflux.connect;

import io.nestflux.sql.Dialect;

/** The JDBC driver of a dialect: what to load, and what to add to a project that lacks it. */
enum DriverName {
    POSTGRESQL("org.postgresql.Driver", "org.postgresql:postgresql"),
    MYSQL("com.mysql.cj.jdbc.Driver", "com.mysql:mysql-connector-j"),
    MARIADB("org.mariadb.jdbc.Driver", "org.mariadb.jdbc:mariadb-java-client");

    private final String className;
    private final String coordinates;

    DriverName(String className, String coordinates) {
        this.className = className;
        this.coordinates = coordinates;
    }

    static DriverName of(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> POSTGRESQL;
            case MYSQL -> MYSQL;
            case MARIADB -> MARIADB;
        };
    }

    String className() {
        return className;
    }

    /** Group and artifact, as a pom writes them. */
    String coordinates() {
        return coordinates;
    }
}
