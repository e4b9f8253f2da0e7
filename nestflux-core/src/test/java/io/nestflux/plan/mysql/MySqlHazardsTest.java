package io.nestflux.plan.mysql;

import static io.nestflux.plan.Hazard.Kind.DATA_LOSS;
import static io.nestflux.plan.Hazard.Kind.LOCKS_TABLE;
import static io.nestflux.plan.Hazard.Kind.MAY_FAIL;
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
        assertThat(hazards(t -> t.column("a", "int"), t -> t)).containsExactly(DATA_LOSS);
    }

    @Test
    void aDroppedGeneratedColumnLosesNothing() {
        assertThat(hazards(t -> t.column("v", "int", virtual("`id` + 1")), t -> t))
                .isEmpty();
    }

    @Test
    void aShorterTypeMayCutValuesAndCopiesTheRows() {
        assertThat(hazards(t -> t.column("a", "varchar(20)"), t -> t.column("a", "varchar(10)")))
                .containsExactly(DATA_LOSS, LOCKS_TABLE);
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
        assertThat(hazards(t -> t, t -> t.column("a", "varchar(10) not null"))).containsExactly(MAY_FAIL);
        assertThat(hazards(t -> t, t -> t.column("a", "varchar(10)"))).isEmpty();
    }

    @Test
    void aPlainColumnThatIsComputedFromNowOnLosesItsValues() {
        assertThat(hazards(t -> t.column("s", "int"), t -> t.column("s", "int", stored("`id` + 1"))))
                .containsExactly(DATA_LOSS, LOCKS_TABLE);
    }

    @Test
    void aUniqueIndexAndACheckMayMeetRowsThatDoNotFit() {
        assertThat(hazards(
                        t -> t.column("a", "int"),
                        t -> t.column("a", "int").unique("a", "a").check("c", "`a` > 0")))
                .contains(MAY_FAIL, MAY_FAIL)
                .doesNotContain(DATA_LOSS);
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
                .containsExactly(LOCKS_TABLE);
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
