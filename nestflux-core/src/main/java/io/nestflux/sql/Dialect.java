package io.nestflux.sql;

/** The kinds of server that NestFlux speaks to. MariaDB is MySQL's cousin: it shares the code and differs in traits. */
public enum Dialect {
    POSTGRESQL("PostgreSQL"),
    MYSQL("MySQL"),
    MARIADB("MariaDB");

    private final String productName;

    Dialect(String productName) {
        this.productName = productName;
    }

    /** The product's name as people write it. */
    public String productName() {
        return productName;
    }

    /** Whether this is MySQL or MariaDB. */
    public boolean isMySqlFamily() {
        return this != POSTGRESQL;
    }
}
