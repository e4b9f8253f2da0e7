package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Statement;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Settings that a URL, a user or a database bring along change nothing of what NestFlux reads, writes and runs. */
@Tag("slow")
class ForeignSettingsTest {

    /** What cuts results short, refuses questions, hides rows, or reads and prints the same text in another way. */
    private static final List<String> POSTGRES = List.of(
            "row_security=off",
            "search_path=nowhere",
            "session_replication_role=replica",
            "default_transaction_isolation=serializable",
            "default_transaction_deferrable=on",
            "standard_conforming_strings=off",
            "quote_all_identifiers=on",
            "transform_null_equals=on",
            "array_nulls=off",
            "IntervalStyle=sql_standard",
            "TimeZone=Asia/Kathmandu",
            "extra_float_digits=-15",
            "bytea_output=escape",
            "check_function_bodies=off",
            "client_min_messages=error");

    private static final String MYSQL = "max_join_size=1,sql_select_limit=0,sql_safe_updates=1,completion_type=2,"
            + "sql_auto_is_null=1,sql_buffer_result=1,sql_quote_show_create=0,max_sort_length=4,group_concat_max_len=4,"
            + "sql_mode='ANSI,NO_BACKSLASH_ESCAPES,PAD_CHAR_TO_FULL_LENGTH',character_set_database=latin1,"
            + "character_set_results=latin1,collation_connection=latin1_swedish_ci,timestamp=1000";

    @TempDir
    Path directory;

    private static String hostile(TestDatabase database) {
        return switch (database.server()) {
            case POSTGRES_14, POSTGRES_18 -> with(database, "options", "-c " + String.join(" -c ", POSTGRES));
            case MYSQL -> with(database, "sessionVariables", MYSQL);
            // its driver takes it as it stands
            case MARIADB, MARIADB_10_11 -> database.url() + "?sessionVariables=" + MYSQL;
        };
    }

    private static String with(TestDatabase database, String parameter, String value) {
        return database.url() + (database.url().contains("?") ? "&" : "?") + parameter + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @DatabaseTest
    void changeNothing(TestDatabase database) throws IOException {
        List<String> usual;
        try (TestDatabase other = database.server().createDatabase()) {
            usual = told(other, other.url(), Files.createDirectory(directory.resolve("usual")));
        }
        assertThat(told(database, hostile(database), Files.createDirectory(directory.resolve("hostile"))))
                .isEqualTo(usual);
    }

    /** All that a life of some migrations shows of itself. */
    private static List<String> told(TestDatabase database, String url, Path directory) throws IOException {
        boolean postgres = database.server().isPostgres();
        NestFlux small = flux(database, url, directory, false);
        NestFlux grown = flux(database, url, directory, true);
        List<String> told = new ArrayList<>(List.of(sql(small.generate())));
        small.migrate();
        database.execute(
                postgres
                        ? "INSERT INTO shop.customer (email) VALUES ('a@x'), ('b@x')"
                        : "INSERT INTO user (email) VALUES ('a@x'), ('b@x')");
        told.add("nothing to do: " + small.generate().nothingToDo());
        told.add("drifted: " + small.status().drifted());
        told.add(sql(grown.generate()));
        told.add("applied: " + grown.migrate().applied().size());
        Files.writeString(
                directory.resolve("0003_rows.sql"),
                postgres
                        ? "UPDATE shop.customer SET avatar_url = 'a' || id;"
                        : "UPDATE user SET avatarUrl = concat('a\\\\b', id) WHERE id > 0;");
        Files.writeString(directory.resolve("0003_rows.down.sql"), "SELECT 1;");
        told.add("applied: " + grown.migrate().applied().size());
        told.addAll(database.query(
                postgres
                        ? "SELECT avatar_url FROM shop.customer ORDER BY id"
                        : "SELECT avatarUrl FROM user ORDER BY id"));
        told.add("up to date: " + grown.migrate().upToDate() + grown.status().upToDate());
        RollbackOptions first = RollbackOptions.DEFAULT.withTarget("0001");
        told.add("would be lost: " + grown.rollback(first.asDryRun()).losses().size());
        assertThatThrownBy(() -> grown.rollback(first)).hasMessageStartingWith("NF-518");
        told.add("taken back: "
                + grown.rollback(first.allowingDataLoss()).reverted().size());
        told.addAll(database.query("SELECT state FROM nestflux_history ORDER BY execution_order"));
        return told;
    }

    private static String sql(GenerateResult generated) {
        return generated.statements().stream().map(Statement::sql).collect(Collectors.joining(";\n"));
    }

    private static NestFlux flux(TestDatabase database, String url, Path directory, boolean grown) {
        return NestFlux.configure()
                .database(url, database.user(), database.password())
                .schema(database.server().isPostgres() ? new PgShop(grown) : new MySqlShop(grown))
                .migrations(directory)
                .load();
    }

    /** Under that name nothing would be found, and under the other one all is. */
    @DatabaseTest(TestServer.MYSQL)
    void aDriverThatCallsDatabasesSchemasIsNotWorkedWith(TestDatabase database) {
        NestFlux flux = flux(database, with(database, "databaseTerm", "SCHEMA"), directory, false);

        assertThatThrownBy(flux::status).hasMessageStartingWith("NF-102").hasMessageContaining("databaseTerm");
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void oneThatTheServerDoesNotKnowIsNamedAsTheServerDoes(TestDatabase database) {
        NestFlux flux =
                flux(database, with(database, "sessionVariables", "no_such=1").replace("%3D", "="), directory, false);

        assertThatThrownBy(flux::status)
                .hasMessageStartingWith("NF-104")
                .hasMessageContaining("nknown system variable");
    }

    @DatabaseTest
    void onesThatForbidWritesAreNamed(TestDatabase database) {
        String url = switch (database.server()) {
            case POSTGRES_14, POSTGRES_18 -> with(database, "options", "-c default_transaction_read_only=on");
            case MYSQL -> with(database, "sessionVariables", "transaction_read_only=1");
            case MARIADB, MARIADB_10_11 -> database.url() + "?sessionVariables=tx_read_only=1";
        };
        NestFlux flux = flux(database, url, directory, false);

        assertThatThrownBy(flux::generate)
                .hasMessageStartingWith("NF-108")
                .hasMessageContaining("takes no writes")
                .hasMessageContaining("transaction_read_only")
                .hasMessageNotContaining("CREATEDB");
        flux(database, database.url(), directory, false).generate();
        assertThatThrownBy(flux::migrate).hasMessageStartingWith("NF-511");
        assertThat(flux.status().upToDate()).isFalse();
    }
}
