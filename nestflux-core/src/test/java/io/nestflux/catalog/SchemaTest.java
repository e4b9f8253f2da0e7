package io.nestflux.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Table ORDER = Table.empty("order");
    private static final Table CUSTOMER = Table.empty("customer");

    @Test
    void finds_its_tables_by_their_names() {
        Schema schema = Schema.empty("shop").withTables(List.of(ORDER, CUSTOMER));
        assertThat(schema.table("customer")).containsSame(CUSTOMER);
        assertThat(schema.table("Customer")).isEmpty();
        assertThat(Schema.empty("shop").table("order")).isEmpty();
        assertThat(schema.withTables(List.of(ORDER)).table("customer")).isEmpty();
        assertThat(schema.withComment(Optional.of("goods")).table("order")).containsSame(ORDER);
    }

    @Test
    void keeps_its_tables_as_they_were_given() {
        List<Table> given = new ArrayList<>(List.of(ORDER, CUSTOMER));
        Schema schema = Schema.empty("shop").withTables(given);
        given.clear();
        assertThat(schema.tables()).isEqualTo(List.of(ORDER, CUSTOMER));
        assertThat(schema).isEqualTo(Schema.empty("shop").withTables(List.of(ORDER, CUSTOMER)));
    }
}
