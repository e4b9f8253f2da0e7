package com.example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Inserts rows and reads them, with the records that nestflux:types has written, in several ways. */
public final class Application {

    private Application() {}

    public static void main(String... arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(System.getProperty("app.url"));
        database.setUser("postgres");
        database.setPassword(Files.readString(Path.of(System.getProperty("app.passwordFile")))
                .strip());

        try (Connection connection = database.getConnection()) {
            long ada = NewMember.row()
                    .email("ada@example.com")
                    .tags(List.of("first", "with, comma"))
                    .role(Role.ADMIN)
                    .settings(new Settings(true))
                    .insert(connection);
            NewMember.row().email("bob@example.com").tags(List.of()).insert(connection);
            try (Statement statement = connection.createStatement()) {
                Member read = one(statement, "SELECT " + Member.COLUMNS + " FROM app.member WHERE id = " + ada);
                require(read.role() == Role.ADMIN, read);
                require(read.tags().equals(List.of("first", "with, comma")), read);
                require(new Settings(true).equals(read.settings()), read);
                require(read.name() == null, read);
                try (ResultSet row = statement.executeQuery("SELECT " + Admin.COLUMNS + " FROM app.admin")) {
                    row.next();
                    require(Admin.read(row).equals(new Admin(ada, Role.ADMIN, read.tags())), read);
                }
                WithJdbi.reads(database, read);
                WithJdbcClient.reads(database, read);
                WithSpringData.reads(database, read);
            }
        }
        System.out.println("JDBC, JDBI, JdbcClient and Spring Data read the same");
    }

    private static Member one(Statement statement, String sql) throws Exception {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return Member.read(row);
        }
    }

    static void require(boolean holds, Object read) {
        if (!holds) {
            throw new AssertionError(read);
        }
    }
}
