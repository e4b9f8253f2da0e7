package io.nestflux.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Definers;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.OptionFamily;
import io.nestflux.catalog.PgOption;
import io.nestflux.connect.Servers;
import io.nestflux.diff.Differ;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every option that the catalog knows goes from the model, or where that has no word from SQL, through a server into
 * the catalog; from there it becomes SQL that sets it on what has it not, and SQL that takes it away again.
 */
@Tag("slow")
class EveryOptionTest {

    @Test
    void noOptionIsWithoutARow() {
        assertThat(missing(PgOption.all(), PgOption.families(), PgOptionModel.allRows()))
                .isEmpty();
        assertThat(missing(MySqlOption.all(), MySqlOption.families(), MySqlOptionModel.ROWS))
                .as("MariaDB takes parsers, but comes with none")
                .containsExactly("parser on MariaDB");
    }

    @Test
    void noRowIsOfAKindThatDoesNotHaveItsOption() {
        Stream.concat(PgOptionModel.allRows().stream(), MySqlOptionModel.ROWS.stream())
                .forEach(row ->
                        assertThat(row.option().kinds()).as(row.toString()).contains(row.kind()));
    }

    private static Set<String> missing(List<Option<?>> options, List<OptionFamily> families, List<OptionRow> rows) {
        Set<String> missing = new TreeSet<>();
        options.forEach(option -> missing.addAll(required(option.name(), option.kinds(), option.dialects())));
        families.forEach(family -> missing.addAll(required(family.prefix(), family.kinds(), family.dialects())));
        for (OptionRow row : rows) {
            String name = families.stream()
                    .map(OptionFamily::prefix)
                    .filter(row.option().name()::startsWith)
                    .findFirst()
                    .orElse(row.option().name());
            row.servers()
                    .forEach(server -> missing.removeAll(required(name, Set.of(row.kind()), Set.of(dialect(server)))));
        }
        return missing;
    }

    /** A row of each kind, and one on each product. */
    private static Set<String> required(String option, Set<Kind> kinds, Set<Dialect> dialects) {
        Set<String> required = new TreeSet<>();
        kinds.forEach(kind -> required.add(option + " of a " + kind.label()));
        dialects.forEach(dialect -> required.add(option + " on " + dialect.productName()));
        return required;
    }

    private static Dialect dialect(TestServer server) {
        return server.isPostgres()
                ? Dialect.POSTGRESQL
                : server == TestServer.MARIADB ? Dialect.MARIADB : Dialect.MYSQL;
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void goesThroughPostgresAndBack(TestDatabase plain) throws SQLException {
        boolean newer = plain.server() == TestServer.POSTGRES_18;
        try (TestDatabase set = plain.server().createDatabase()) {
            ensureTablespace(plain);
            for (TestDatabase each : List.of(plain, set)) {
                each.execute("create access method heap2 type table handler heap_tableam_handler");
            }
            check(PgOptionModel.ROWS, plain, set, new PgOptionModel(false, newer), new PgOptionModel(true, newer));
        }
    }

    /** It is left behind by an accident, so no plan leads there. */
    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void anInvalidIndexIsOnlyMadeValid(TestDatabase broken) throws SQLException {
        try (TestDatabase whole = broken.server().createDatabase()) {
            PgOptionModel.INVALID.set().forEach(broken::execute);
            PgOptionModel.INVALID.plain().forEach(whole::execute);

            assertThat(PgOptionModel.INVALID.in(read(broken)).map(Object.class::cast))
                    .contains(true);
            assertLeads(broken, read(broken), read(whole));
        }
    }

    private static void ensureTablespace(TestDatabase database) {
        if (database.query("select 1 from pg_tablespace where spcname = 'nestflux_options'")
                .isEmpty()) {
            database.execute("set allow_in_place_tablespaces = on", "create tablespace nestflux_options location ''");
        }
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void goesThroughMySqlAndBack(TestDatabase plain) throws SQLException {
        boolean mariaDb = plain.server() == TestServer.MARIADB;
        try (TestDatabase set = plain.server().createDatabase()) {
            check(
                    MySqlOptionModel.ROWS,
                    plain,
                    set,
                    new MySqlOptionModel(false, mariaDb),
                    new MySqlOptionModel(true, mariaDb));
        }
    }

    private static void check(
            List<OptionRow> all,
            TestDatabase plain,
            TestDatabase set,
            SchemaDefinition plainModel,
            SchemaDefinition setModel)
            throws SQLException {
        List<OptionRow> rows = all.stream()
                .filter(row -> row.servers().contains(plain.server()))
                .toList();
        build(plain, plainModel);
        build(set, setModel);
        rows.forEach(row -> {
            row.plain().forEach(plain::execute);
            row.set().forEach(set::execute);
        });
        Catalog without = read(plain);
        Catalog with = read(set);
        SoftAssertions softly = new SoftAssertions();
        for (OptionRow row : rows) {
            softly.assertThat(row.in(with).map(Object.class::cast))
                    .as("%s", row)
                    .contains(row.value());
            softly.assertThat(row.in(without).map(Object.class::cast))
                    .as("without %s", row)
                    .isNotEqualTo(Optional.of(row.value()));
        }
        softly.assertAll();
        assertThat(OptionRow.optionsIn(with))
                .as("options that another product has")
                .allMatch(option -> option.dialects().contains(with.dialect()));

        assertLeads(plain, without, with);
        assertLeads(plain, with, without);
    }

    /** A definer that one side does not name is left as it is, see {@link Definers}. */
    private static void assertLeads(TestDatabase database, Catalog from, Catalog to) throws SQLException {
        List<String> statements = Planner.plan(Dialects.sql(from.dialect()), Definers.namedBy(to, from), to).stream()
                .map(Statement::sql)
                .toList();
        database.execute(statements.toArray(String[]::new));
        assertThat(Differ.diff(Definers.namedBy(to, read(database)), to))
                .as("left to do after%n%s", String.join(";\n", statements))
                .isEmpty();
    }

    private static void build(TestDatabase database, SchemaDefinition model) {
        List<String> statements = new ArrayList<>();
        NestFlux.diff(source(database), Source.model(model)).statements().forEach(each -> statements.add(each.sql()));
        database.execute(statements.toArray(String[]::new));
    }

    private static Source source(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }

    private static Catalog read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Dialect dialect = Servers.version(connection).dialect();
            Scope scope = Scope.of(database.server().isPostgres() ? Set.of("public") : Set.of());
            return Introspectors.forDialect(dialect).introspect(connection, scope);
        }
    }
}
