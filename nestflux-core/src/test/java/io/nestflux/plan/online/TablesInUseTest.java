package io.nestflux.plan.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Concession;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which tables are planned for as being in use. */
class TablesInUseTest {

    private static final QualifiedName SMALL = new QualifiedName("shop", "colour");
    private static final QualifiedName LARGE = new QualifiedName("shop", "order");
    private static final QualifiedName UNKNOWN = new QualifiedName("shop", "basket");
    private static final QualifiedName DECLARED = new QualifiedName("shop", "account");

    @Test
    void aClassThatSaysSoIsEnough() {
        TablesInUse inUse = inUse(OnlinePolicy.FALSE);

        assertThat(inUse.has(DECLARED)).isTrue();
        assertThat(inUse.has(LARGE)).isFalse();
        assertThat(inUse.areNone()).isFalse();
        assertThat(TablesInUse.NONE.areNone()).isTrue();
    }

    @Test
    void aTableIsSmallOnlyIfTheDatabaseSaysSo() {
        TablesInUse inUse = inUse(OnlinePolicy.TRUE);

        assertThat(inUse.has(SMALL)).isFalse();
        assertThat(inUse.has(LARGE)).isTrue();
        assertThat(inUse.has(UNKNOWN)).isTrue();
        assertThat(inUse(OnlinePolicy.ALWAYS).has(SMALL)).isTrue();
    }

    @Test
    void whatOneTableMaySufferNoOtherMay() {
        TablesInUse inUse = inUse(OnlinePolicy.TRUE);

        assertThat(inUse.allows(DECLARED, Concession.REWRITE)).isTrue();
        assertThat(inUse.allows(LARGE, Concession.REWRITE)).isFalse();
        assertThat(inUse.allows(LARGE, Concession.SCAN)).isTrue();
    }

    private static TablesInUse inUse(OnlinePolicy policy) {
        return new TablesInUse(
                new Online(policy, Set.of(Concession.SCAN)),
                new MainSchema().online(),
                () -> Map.of(SMALL, LiveTable.of(10_000, 1 << 20), LARGE, LiveTable.of(10_001, 1 << 20)));
    }

    private static final class MainSchema extends PgSchema {
        MainSchema() {
            tables(new Account());
        }
    }

    private static final class Account extends PgTable {
        Account() {
            super("shop", "account");
            bigint("id").primaryKey();
            online(Concession.REWRITE);
        }
    }
}
