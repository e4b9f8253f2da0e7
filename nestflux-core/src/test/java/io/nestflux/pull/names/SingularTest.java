package io.nestflux.pull.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are called after many are classes that are called after one, where that is asked for. */
class SingularTest {

    @ParameterizedTest
    @CsvSource({
        "users,user",
        "user_accounts,user_account",
        "categories,category",
        "boxes,box",
        "addresses,address",
        "statuses,status",
        "people,person",
        "order_children,order_child",
        "movies,movie",
        "heroes,hero",
        "houses,house",
        "News,News",
        "status,status",
        "analysis,analysis",
        "address,address",
        "as,as",
        "user,user",
        "data,data",
        "tmp_2,tmp_2",
        "'',''"
    })
    void onlyWhatIsAPluralChanges(String many, String one) {
        assertThat(Singular.of(many)).isEqualTo(one);
    }

    @Test
    void whatWouldBeCalledAlikeIsToldApart() {
        List<Table> tables = List.of(Table.empty("user"), Table.empty("users"));
        Catalog catalog = new Catalog(
                Dialect.POSTGRESQL,
                List.of(),
                List.of(Schema.empty("public").withTables(tables)),
                Set.of(),
                List.of(),
                Map.of());

        JavaNames names = JavaNames.of(catalog, "shop", NameMapping.empty().inSingular(true));

        assertThat(names.table(new QualifiedName("public", "user")).simpleName())
                .isEqualTo("UserTable");
        assertThat(names.table(new QualifiedName("public", "users")).simpleName())
                .isEqualTo("PublicUsersTable");
    }
}
