package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Statement;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A renamed column or table keeps its rows, and what may be a rename is never dropped without being asked. */
@Tag("slow")
class RenameTest {

    @TempDir
    Path directory;

    /** A table of contacts: at first {@code contact(phone)}, later {@code person(phone_number)}. */
    private static SchemaDefinition contacts(TestDatabase database, String table, String column, boolean declared) {
        if (database.server().isPostgres()) {
            PgTable contact = new PgTable("public", table) {
                {
                    bigint("id").primaryKey();
                    var phone = varchar("" + column, 20).notNull();
                    check("phone_check", "length(" + column + ") > 2");
                    if (declared) {
                        phone.renamedFrom("phone");
                        renamedFrom("contact");
                    }
                }
            };
            return new PgSchema() {
                {
                    tables(contact);
                }
            };
        }
        MySqlTable contact = new MySqlTable(table) {
            {
                bigint("id").primaryKey();
                var phone = varchar("" + column, 20).notNull();
                check("phone_check", "char_length(" + column + ") > 2");
                if (declared) {
                    phone.renamedFrom("phone");
                    renamedFrom("contact");
                }
            }
        };
        return new MySqlSchema() {
            {
                tables(contact);
            }
        };
    }

    private NestFlux flux(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    private void begin(TestDatabase database) {
        NestFlux flux = flux(database, contacts(database, "contact", "phone", false));
        flux.generate();
        flux.migrate();
        database.execute("insert into contact values (1, '555-1234')");
    }

    @DatabaseTest
    void whatIsDeclaredAsRenamedKeepsItsRows(TestDatabase database) throws SQLException {
        begin(database);
        NestFlux flux = flux(database, contacts(database, "person", "phone_number", true));

        flux.generate();
        flux.migrate();

        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery("select phone_number from person")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("555-1234");
        }
        assertThat(flux.generate().nothingToDo()).isTrue();
        assertThat(directory.resolve("nestflux.lock").toFile().delete()).isTrue();
        assertThat(flux.generate().statements()).isEmpty();
    }

    @DatabaseTest
    void whatMayBeRenamedIsAskedAndNothingIsWritten(TestDatabase database) {
        begin(database);
        NestFlux flux = flux(database, contacts(database, "contact", "mobile", false));

        assertThatThrownBy(flux::generate)
                .hasMessageContaining("NF-404")
                .hasMessageContaining("-Dnestflux.rename=contact.phone:mobile")
                .hasMessageContaining("-Dnestflux.rename=contact.phone:-");
        assertThat(directory.toFile().list()).noneMatch(name -> name.startsWith("0002"));
    }

    @DatabaseTest
    void theAnswerOnTheCommandLineRenames(TestDatabase database) {
        begin(database);
        NestFlux flux = flux(database, contacts(database, "contact", "mobile", false));

        flux.generate(GenerateOptions.DEFAULT.withRenames(Map.of("contact.phone", "mobile")));
        flux.migrate();

        database.execute("insert into contact (id, mobile) values (2, '555-4321')");
        assertThat(flux.generate().nothingToDo()).isTrue();
    }

    @DatabaseTest({TestServer.POSTGRES_18})
    void anAnswerMayNameTheSchemaToo(TestDatabase database) {
        begin(database);
        database.execute("delete from contact");
        NestFlux flux = flux(database, contacts(database, "contact", "mobile", false));

        GenerateResult dropped =
                flux.generate(GenerateOptions.DEFAULT.asDryRun().withRenames(Map.of("public.contact.phone", "-")));
        GenerateResult renamed =
                flux.generate(GenerateOptions.DEFAULT.asDryRun().withRenames(Map.of("public.contact.phone", "mobile")));

        assertThat(dropped.statements()).extracting(Statement::sql).anyMatch(sql -> sql.contains("DROP COLUMN"));
        assertThat(renamed.statements()).extracting(Statement::sql).anyMatch(sql -> sql.contains("RENAME COLUMN"));
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void anAnswerWhoseNewNameIsNowhereIsRefused(TestDatabase database) {
        begin(database);
        NestFlux flux = flux(database, contacts(database, "contact", "mobile", false));

        assertThatThrownBy(() -> flux.generate(GenerateOptions.DEFAULT.withRenames(Map.of("contact.phone", "moblie"))))
                .hasMessageContaining("NF-404")
                .hasMessageContaining("is now called 'moblie'");
        assertThat(directory.toFile().list()).noneMatch(name -> name.startsWith("0002"));
    }

    /** Accounts whose column {@code userName}, or however it is written, is used wherever a column can be. */
    private static SchemaDefinition accounts(String table, String userName) {
        MySqlTable account = new MySqlTable(table) {
            {
                bigint("id").primaryKey();
                var name = varchar(userName, 20).notNull().unique("name_key").check("name_check", userName + " <> ''");
                varchar("loud", 20).generatedAs("upper(" + userName + ")").stored();
                varchar("boss", 20).references(() -> name);
                if (!table.equals("account")) {
                    renamedFrom("account");
                }
            }
        };
        return new MySqlSchema() {
            {
                tables(account);
            }
        };
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB_10_11, TestServer.MARIADB})
    void aColumnInOtherLettersKeepsItsRowsWithoutBeingAsked(TestDatabase database) throws SQLException {
        NestFlux first = flux(database, accounts("account", "userName"));
        first.generate();
        first.migrate();
        database.execute("insert into account (id, userName, boss) values (1, 'ann', 'ann')");
        NestFlux flux = flux(database, accounts("person", "username"));

        assertThat(flux.generate().statements())
                .extracting(Statement::sql)
                .contains("ALTER TABLE `person` RENAME COLUMN `userName` TO `username`")
                .noneMatch(sql -> sql.contains("DROP COLUMN `user"));
        flux.migrate();

        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery("select username, boss from person")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1) + rows.getString(2)).isEqualTo("annann");
            assertThat(rows.getMetaData().getColumnName(1)).isEqualTo("username");
        }
        assertThat(directory.resolve("nestflux.lock").toFile().delete()).isTrue();
        assertThat(flux.generate().statements()).isEmpty();
    }

    @DatabaseTest
    void thePrintedAnswersToARenamedTableWithARenamedColumnWorkAsPrinted(TestDatabase database) {
        begin(database);
        NestFlux flux = flux(database, contacts(database, "person", "phone_number", false));

        String forTheTable = printed(flux, "");
        String forBoth = printed(flux, forTheTable);
        flux.generate(GenerateOptions.DEFAULT.withRenames(answers(forBoth)));
        flux.migrate();

        assertThat(forBoth).isEqualTo("contact:person,contact.phone:phone_number");
        database.execute("insert into person (id, phone_number) select 2, phone_number from person");
        assertThat(flux.generate().nothingToDo()).isTrue();
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void theColumnOfATableThatIsDeclaredAsRenamedMayBeCalledByEitherName(TestDatabase database) {
        begin(database);
        NestFlux flux = flux(database, onlyTheTableDeclared(database));

        String printed = printed(flux, "");
        GenerateResult byOldName =
                flux.generate(GenerateOptions.DEFAULT.asDryRun().withRenames(answers(printed)));
        GenerateResult byNewName =
                flux.generate(GenerateOptions.DEFAULT.asDryRun().withRenames(Map.of("person.phone", "phone_number")));

        assertThat(printed).isEqualTo("contact.phone:phone_number");
        assertThat(byNewName.statements()).isEqualTo(byOldName.statements());
        assertThat(byOldName.statements()).extracting(Statement::sql).noneMatch(sql -> sql.contains("DROP COLUMN"));
    }

    @DatabaseTest({TestServer.POSTGRES_18})
    void twoColumnsAreNotBothSaidToBeTheSameNewOne(TestDatabase database) {
        NestFlux before = flux(database, pair("a", "b"));
        before.generate();
        before.migrate();
        NestFlux after = flux(database, pair("c", "d"));

        String printed = printed(after, "");
        after.generate(GenerateOptions.DEFAULT.withRenames(answers(printed)));

        assertThat(printed).isEqualTo("pair.a:c,pair.b:d");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void aColumnWithoutAValueIsRefusedAlsoInATableThatIsRenamed(TestDatabase database) {
        begin(database);
        NestFlux flux = flux(database, withTown(database));

        assertThatThrownBy(() -> flux.generate(GenerateOptions.DEFAULT.withRenames(Map.of("contact", "person"))))
                .hasMessageContaining("is NOT NULL and has no default")
                .hasMessageContaining("contact has rows");
    }

    /** What the printed first answer says, run with the answers so far. */
    private static String printed(NestFlux flux, String answers) {
        try {
            flux.generate(GenerateOptions.DEFAULT.withRenames(answers(answers)));
        } catch (NestFluxException asked) {
            assertThat(asked.code()).isEqualTo(ErrorCode.RENAME_AMBIGUOUS);
            String message = asked.getMessage();
            int start = message.indexOf("-Dnestflux.rename=") + "-Dnestflux.rename=".length();
            return message.substring(start).lines().findFirst().orElseThrow().strip();
        }
        throw new AssertionError("nothing was asked");
    }

    private static Map<String, String> answers(String option) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String answer : option.isEmpty() ? new String[0] : option.split(",")) {
            answers.put(answer.substring(0, answer.indexOf(':')), answer.substring(answer.indexOf(':') + 1));
        }
        return answers;
    }

    private static SchemaDefinition onlyTheTableDeclared(TestDatabase database) {
        if (database.server().isPostgres()) {
            return postgres(new PgTable("public", "person") {
                {
                    bigint("id").primaryKey();
                    varchar("phone_number", 20).notNull();
                    check("phone_check", "length(phone_number) > 2");
                    renamedFrom("contact");
                }
            });
        }
        return mySql(new MySqlTable("person") {
            {
                bigint("id").primaryKey();
                varchar("phone_number", 20).notNull();
                check("phone_check", "char_length(phone_number) > 2");
                renamedFrom("contact");
            }
        });
    }

    private static SchemaDefinition withTown(TestDatabase database) {
        if (database.server().isPostgres()) {
            return postgres(new PgTable("public", "person") {
                {
                    bigint("id").primaryKey();
                    varchar("phone", 20).notNull();
                    varchar("town", 20).notNull();
                    check("phone_check", "length(phone) > 2");
                }
            });
        }
        return mySql(new MySqlTable("person") {
            {
                bigint("id").primaryKey();
                varchar("phone", 20).notNull();
                varchar("town", 20).notNull();
                check("phone_check", "char_length(phone) > 2");
            }
        });
    }

    private static SchemaDefinition pair(String one, String other) {
        return postgres(new PgTable("public", "pair") {
            {
                text("" + one);
                text("" + other);
            }
        });
    }

    private static SchemaDefinition postgres(PgTable table) {
        return new PgSchema() {
            {
                tables(table);
            }
        };
    }

    private static SchemaDefinition mySql(MySqlTable table) {
        return new MySqlSchema() {
            {
                tables(table);
            }
        };
    }
}
