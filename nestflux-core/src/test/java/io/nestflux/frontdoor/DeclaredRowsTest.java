package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.ErrorCode;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.RollbackOptions;
import io.nestflux.generate.GenerateResult;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Rows that a table class declares are inserted, changed and deleted by migrations, and no others are. */
@Tag("slow")
class DeclaredRowsTest {

    private static final Money TWO = Money.of(List.of(List.of("EUR", "Euro"), List.of("XEU", "ECU")));

    @TempDir
    Path directory;

    private NestFlux flux(TestDatabase database, Money money) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(money.on(database.server().isPostgres()))
                .migrations(directory)
                .load();
    }

    private GenerateResult migrate(TestDatabase database, Money money) {
        GenerateResult generated = flux(database, money).generate();
        flux(database, money).migrate();
        return generated;
    }

    private void requireConvergence(TestDatabase database, Money money) {
        assertThat(flux(database, money).generate().nothingToDo()).isTrue();
        assertThat(flux(database, money).check().problems()).isEmpty();
    }

    private static List<String> rows(TestDatabase database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet found = connection.createStatement().executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : " ").append(found.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    @DatabaseTest
    void rowsAreInsertedChangedAndDeletedAndTheWayBackBringsThemBack(TestDatabase database) throws Exception {
        migrate(database, TWO);
        assertThat(rows(database, "select code, name from currency order by code"))
                .containsExactly("EUR Euro", "XEU ECU");
        requireConvergence(database, TWO);
        database.execute("insert into currency values ('BTC', 'Bitcoin')");

        Money changed = Money.of(List.of(List.of("USD", "US Dollar"), List.of("EUR", "Euro’s \\ 'new' name")));
        assertThat(flux(database, changed).check().problems()).isNotEmpty();
        migrate(database, changed);

        assertThat(rows(database, "select code, name from currency order by code"))
                .containsExactly("BTC Bitcoin", "EUR Euro’s \\ 'new' name", "USD US Dollar");
        requireConvergence(database, changed);

        flux(database, changed).rollback(RollbackOptions.DEFAULT.withTarget("0001"));
        assertThat(rows(database, "select code, name from currency order by code"))
                .containsExactly("BTC Bitcoin", "EUR Euro", "XEU ECU");
    }

    private static final List<List<Object>> EUR_AND_USD = List.of(List.of("EUR", "Euro"), List.of("USD", "US Dollar"));

    @DatabaseTest
    void aRowThatSomebodyChangedStopsTheMigrationWithTableAndKey(TestDatabase database) throws Exception {
        migrate(database, TWO);
        database.execute("update currency set name = 'euro' where code = 'EUR'");
        Money changed = Money.of(List.of(List.of("EUR", "The Euro"), List.of("XEU", "ECU")));
        flux(database, changed).generate();

        assertThatThrownBy(() -> flux(database, changed).migrate())
                .isInstanceOfSatisfying(NestFluxException.class, stopped -> {
                    assertThat(stopped.code()).isEqualTo(ErrorCode.ROWS_CHANGED);
                    assertThat(stopped.problem()).contains("currency", "code = 'EUR'", "no longer has the values");
                });
        assertThat(rows(database, "select name from currency where code = 'EUR'"))
                .containsExactly("euro");

        database.execute("update currency set name = 'Euro' where code = 'EUR'");
        flux(database, changed).migrate();
        assertThat(rows(database, "select name from currency where code = 'EUR'"))
                .containsExactly("The Euro");
    }

    @DatabaseTest
    void aRowThatIsReferredToStopsTheMigrationThoughTheReferenceWouldCascade(TestDatabase database) throws Exception {
        Money used = TWO.with(List.of(List.of("DE", "EUR")));
        migrate(database, used);
        database.execute("insert into country values ('XX', 'XEU')");
        Money changed = Money.of(EUR_AND_USD).with(List.of(List.of("DE", "EUR")));
        flux(database, changed).generate();

        assertThatThrownBy(() -> flux(database, changed).migrate())
                .isInstanceOfSatisfying(NestFluxException.class, stopped -> {
                    assertThat(stopped.code()).isEqualTo(ErrorCode.ROWS_CHANGED);
                    assertThat(stopped.problem()).contains("currency", "code = 'XEU'", "is referred to by", "country");
                });
        assertThat(rows(database, "select code from country where currency = 'XEU'"))
                .containsExactly("XX");
    }

    @DatabaseTest
    void aRowThatIsThereAndWasNeverDeclaredIsNotTouched(TestDatabase database) throws Exception {
        migrate(database, TWO);
        database.execute("insert into currency values ('USD', 'Dollar')");
        Money changed = Money.of(List.of(List.of("EUR", "Euro"), List.of("XEU", "ECU"), List.of("USD", "US Dollar")));
        flux(database, changed).generate();

        assertThatThrownBy(() -> flux(database, changed).migrate())
                .isInstanceOfSatisfying(NestFluxException.class, stopped -> {
                    assertThat(stopped.code()).isEqualTo(ErrorCode.ROWS_CHANGED);
                    assertThat(stopped.problem()).contains("currency", "code = 'USD'", "is there already");
                });
        assertThat(rows(database, "select name from currency where code = 'USD'"))
                .containsExactly("Dollar");
    }

    @DatabaseTest
    void aNewColumnThatMayNotBeNullComesWithItsValues(TestDatabase database) throws Exception {
        migrate(database, TWO);
        Money more = Money.of(
                        List.of(List.of("EUR", "Euro", "€"), List.of("XEU", "ECU", "₠"), List.of("GBP", "Pound", "£")))
                .shaped(Money.Shape.WITH_SYMBOL);
        migrate(database, more);

        assertThat(rows(database, "select code, symbol from currency order by code"))
                .containsExactly("EUR €", "GBP £", "XEU ₠");
        requireConvergence(database, more);
        flux(database, more).rollback(RollbackOptions.DEFAULT.withTarget("0001").allowingDataLoss());
        assertThat(rows(database, "select * from currency order by code")).containsExactly("EUR Euro", "XEU ECU");
    }

    @DatabaseTest
    void rowsOfRenamedTablesAndColumnsAreTheSameRows(TestDatabase database) throws Exception {
        migrate(database, TWO);
        Money renamed = Money.of(List.of(List.of("EUR", "The Euro"))).shaped(Money.Shape.RENAMED);
        migrate(database, renamed);
        assertThat(rows(database, "select code, label from coin")).containsExactly("EUR The Euro");
        requireConvergence(database, renamed);

        Money once = Money.of(List.of(List.of("EUR", "Euro"))).shaped(Money.Shape.RENAMED);
        migrate(database, once);
        assertThat(rows(database, "select code, label from coin")).containsExactly("EUR Euro");
        flux(database, once).rollback(RollbackOptions.DEFAULT.withTarget("0001"));
        assertThat(rows(database, "select code, name from currency order by code"))
                .containsExactly("EUR Euro", "XEU ECU");
    }

    @DatabaseTest
    void rowsAreKnownAgainWhenTheyGetAnotherKey(TestDatabase database) throws Exception {
        migrate(database, TWO);
        Money numbered = Money.of(List.of(List.of(1L, "EUR", "Euro"), List.of(2L, "USD", "US Dollar")))
                .shaped(Money.Shape.KEYED_BY_NUMBER);
        migrate(database, numbered);
        assertThat(rows(database, "select number, code, name from currency order by number"))
                .containsExactly("1 EUR Euro", "2 USD US Dollar");
        requireConvergence(database, numbered);

        Money other = Money.of(List.of(List.of(1L, "EU", "Euro"))).shaped(Money.Shape.KEYED_BY_NUMBER);
        migrate(database, other);
        assertThat(rows(database, "select number, code from currency")).containsExactly("1 EU");
        flux(database, other)
                .rollback(RollbackOptions.DEFAULT.withTarget("0001").allowingDataLoss());
        assertThat(rows(database, "select * from currency order by code")).containsExactly("EUR Euro", "XEU ECU");
    }

    @DatabaseTest
    void foreignKeysBetweenDeclaredRowsOrderTheStatements(TestDatabase database) throws Exception {
        migrate(database, TWO.with(List.of(List.of("DE", "EUR"), List.of("BE", "XEU"))));
        Money changed = Money.of(EUR_AND_USD).with(List.of(List.of("US", "USD"), List.of("BE", "EUR")));
        migrate(database, changed);
        assertThat(rows(database, "select code, currency from country order by code"))
                .containsExactly("BE EUR", "US USD");
        requireConvergence(database, changed);

        migrate(database, Money.of(EUR_AND_USD));
        flux(database, changed)
                .rollback(RollbackOptions.DEFAULT.withTarget("0001").allowingDataLoss());
        assertThat(rows(database, "select code, currency from country order by code"))
                .containsExactly("BE XEU", "DE EUR");
        assertThat(rows(database, "select code from currency order by code")).containsExactly("EUR", "XEU");
    }
}
