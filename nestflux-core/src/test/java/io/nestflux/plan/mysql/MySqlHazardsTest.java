package io.nestflux.plan.mysql;

import static io.nestflux.plan.Hazard.Kind.BLOCKS;
import static io.nestflux.plan.Hazard.Kind.BREAKS_APPLICATIONS;
import static io.nestflux.plan.Hazard.Kind.FAILS_ON_ROWS;
import static io.nestflux.plan.Hazard.Kind.LOSES_DATA;
import static io.nestflux.plan.Hazard.Kind.REWRITES;
import static io.nestflux.plan.mysql.TableBuilder.autoIncrement;
import static io.nestflux.plan.mysql.TableBuilder.catalog;
import static io.nestflux.plan.mysql.TableBuilder.stored;
import static io.nestflux.plan.mysql.TableBuilder.table;
import static io.nestflux.plan.mysql.TableBuilder.virtual;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told before a statement runs. */
class MySqlHazardsTest {

    @Test
    void aDroppedColumnTakesItsValuesAlong() {
        assertThat(hazards(t -> t.column("a", "int"), t -> t)).containsExactly(LOSES_DATA, BREAKS_APPLICATIONS);
    }

    @Test
    void aDroppedGeneratedColumnLosesNothing() {
        assertThat(hazards(t -> t.column("v", "int", virtual("`id` + 1")), t -> t))
                .containsExactly(BREAKS_APPLICATIONS);
    }

    @Test
    void aShorterTypeMayRefuseValuesAndCopiesTheRows() {
        assertThat(hazards(t -> t.column("a", "varchar(20)"), t -> t.column("a", "varchar(10)")))
                .containsExactly(FAILS_ON_ROWS, REWRITES);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "decimal(10,4)|decimal(10,2)|rounded to 2 digits after the point",
                "decimal(10,2)|int|rounded to whole numbers",
                "double|float|rounded to the digits that float has",
                "bigint|double|rounded to the digits that double has",
                "datetime(6)|datetime|rounded to seconds",
                "datetime(6)|datetime(3)|rounded to 3 digits of a second's fraction",
                "datetime|date|cut to their day",
                "timestamp|time|cut to their time of day",
                "varchar(10)|char(10)|without the blanks at their end"
            })
    void whatTheServerRoundsOrCutsWithoutAWordIsLost(String before, String after, String loss) {
        assertThat(messages(before, after))
                .anyMatch(hazard -> hazard.startsWith("loses data") && hazard.contains(loss));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {"varchar(20)|varchar(10)", "bigint|int", "int|int unsigned", "enum('a','b')|enum('a')", "text|int"
            })
    void whatTheServerRefusesIsNotLost(String before, String after) {
        assertThat(messages(before, after))
                .anyMatch(hazard -> hazard.startsWith("fails on existing rows"))
                .noneMatch(hazard -> hazard.startsWith("loses data"));
    }

    private static List<String> messages(String before, String after) {
        return Planner.plan(
                        new MySqlSql(Dialect.MYSQL), with(t -> t.column("a", before)), with(t -> t.column("a", after)))
                .stream()
                .flatMap(statement -> statement.hazards().stream())
                .map(hazard -> hazard.kind().word() + ": " + hazard.message())
                .toList();
    }

    @Test
    void aTypeThatIsReadInATimeZoneSaysWhichOne() {
        Catalog timestamp = with(t -> t.column("a", "timestamp(3)"));
        Catalog datetime = with(t -> t.column("a", "datetime(3)"));
        for (List<Statement> plan : List.of(
                Planner.plan(new MySqlSql(Dialect.MYSQL), timestamp, datetime),
                Planner.plan(new MySqlSql(Dialect.MARIADB), datetime, timestamp))) {
            assertThat(plan)
                    .flatExtracting(Statement::hazards)
                    .extracting(Hazard::message)
                    .anyMatch(message -> message.contains("in UTC"));
        }
    }

    @Test
    void aLongerTextAndOneMoreLabelAtTheEndCostNothing() {
        assertThat(hazards(
                        t -> t.column("a", "varchar(10)").column("e", "enum('x')"),
                        t -> t.column("a", "varchar(20)").column("e", "enum('x','y')")))
                .isEmpty();
    }

    @Test
    void aColumnThatTakesNoNullAndHasNoDefaultIsTold() {
        assertThat(hazards(t -> t, t -> t.column("a", "varchar(10) not null")))
                .containsExactly(FAILS_ON_ROWS, BREAKS_APPLICATIONS);
        assertThat(hazards(t -> t, t -> t.column("a", "varchar(10)"))).isEmpty();
    }

    @Test
    void aPlainColumnThatIsComputedFromNowOnLosesItsValues() {
        assertThat(hazards(t -> t.column("s", "int"), t -> t.column("s", "int", stored("`id` + 1"))))
                .containsExactly(LOSES_DATA, REWRITES);
    }

    @Test
    void aUniqueIndexAndACheckMayMeetRowsThatDoNotFit() {
        assertThat(hazards(
                        t -> t.column("a", "int"),
                        t -> t.column("a", "int").unique("a", "a").check("c", "`a` > 0")))
                .contains(FAILS_ON_ROWS, FAILS_ON_ROWS)
                .doesNotContain(LOSES_DATA);
    }

    @Test
    void aKeyThatIsNumberedInTheSameStatementCannotFail() {
        assertThat(Planner.plan(
                        new MySqlSql(Dialect.MYSQL),
                        catalog(Dialect.MYSQL, List.of(table("t").column("a", "int"))),
                        catalog(
                                Dialect.MYSQL,
                                List.of(table("t")
                                        .column("a", "int")
                                        .column("id", "int not null", autoIncrement())
                                        .primaryKey("id")))))
                .flatExtracting(statement -> statement.hazards())
                .extracting(Hazard::kind)
                .containsExactly(BLOCKS);
    }

    private static List<Hazard.Kind> hazards(UnaryOperator<TableBuilder> before, UnaryOperator<TableBuilder> after) {
        return Planner.plan(new MySqlSql(Dialect.MYSQL), with(before), with(after)).stream()
                .flatMap(statement -> statement.hazards().stream())
                .map(Hazard::kind)
                .toList();
    }

    private static Catalog with(UnaryOperator<TableBuilder> columns) {
        return catalog(Dialect.MYSQL, List.of(columns.apply(table("t").column("id", "int not null"))));
    }
}
