package io.nestflux.plan.mysql;

import static io.nestflux.plan.Hazard.Kind.BLOCKS;
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

/** What a reader is told before a statement runs. */
class MySqlHazardsTest {

    @Test
    void aDroppedColumnTakesItsValuesAlong() {
        assertThat(hazards(t -> t.column("a", "int"), t -> t)).containsExactly(LOSES_DATA);
    }

    @Test
    void aDroppedGeneratedColumnLosesNothing() {
        assertThat(hazards(t -> t.column("v", "int", virtual("`id` + 1")), t -> t))
                .isEmpty();
    }

    @Test
    void aShorterTypeMayCutValuesAndCopiesTheRows() {
        assertThat(hazards(t -> t.column("a", "varchar(20)"), t -> t.column("a", "varchar(10)")))
                .containsExactly(LOSES_DATA, REWRITES);
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
        assertThat(hazards(t -> t, t -> t.column("a", "varchar(10) not null"))).containsExactly(FAILS_ON_ROWS);
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
