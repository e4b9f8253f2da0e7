package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.plan.ColumnOrder;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.plan.online.Online;
import io.nestflux.plan.online.OnlinePolicy;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.testing.TestServer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gentle road leads where the usual one does, and back, and leaves nothing behind. */
@Tag("slow")
@Order(3)
@Execution(ExecutionMode.CONCURRENT)
class OnlineCaseTest {

    private static final int SHARES = 4;

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cases")
    void leadsToTheSameEnd(TestServer server, DiffCase diffCase) throws Exception {
        FourAssertions.online(server, diffCase).check();
    }

    /** Until 18 at least, a domain is validated under a lock that writers wait for. */
    @ParameterizedTest
    @ValueSource(strings = {"domain_checks_change"})
    void whatHasNoGentleFormIsRefusedWithoutAWord(String name) {
        DiffCase diffCase = DiffCaseTest.all()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow();
        Catalogs catalogs = Catalogs.of(diffCase);
        TablesInUse inUse = new TablesInUse(new Online(OnlinePolicy.ALWAYS, Set.of()), Map.of(), Map::of);
        DialectSql sql = Dialects.sql(catalogs.before().dialect(), ColumnOrder.IGNORE, inUse);

        assertThatThrownBy(() -> Planner.plan(sql, catalogs.before(), catalogs.after()))
                .hasMessageContaining("NF-545");
    }

    static Stream<Arguments> cases() {
        return DoorShare.of(
                DiffCaseTest.cases()
                        .filter(arguments -> ((TestServer) arguments.get()[0]).isPostgres())
                        .filter(arguments -> isAnotherRoad((DiffCase) arguments.get()[1])),
                SHARES);
    }

    /** All others differ by no more than where they commit. */
    private static boolean isAnotherRoad(DiffCase diffCase) {
        Catalogs catalogs = Catalogs.of(diffCase);
        DialectSql sql = FourAssertions.inUse(catalogs.before().dialect());
        return Stream.of(
                        Planner.plan(sql, catalogs.before(), catalogs.after()),
                        Planner.plan(sql, catalogs.after(), catalogs.before()))
                .flatMap(List::stream)
                .map(Statement::sql)
                .anyMatch(statement -> Stream.of(" CONCURRENTLY ", " VALIDATE ", "nestflux:batch")
                        .anyMatch(statement::contains));
    }
}
