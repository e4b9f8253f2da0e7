package io.nestflux.table.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Table;
import io.nestflux.table.mysql.MySqlIndex.Structure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything that can be said of a table, and where it goes in the catalog. */
class MySqlOptionsTest {

    static final class LineTable extends MySqlTable {
        static final LineTable LINE = new LineTable();

        final Column<Integer> order = integer("order_id");
        final Column<Integer> number = integer("number");
        final Column<String> text = varchar("text", 200)
                .charset("latin1")
                .collation("latin1_bin")
                .invisible()
                .comment("free words")
                .renamedFrom("words");
        final Column<String> code = character("code", 36).defaultExpression("uuid()");
        final Column<BigDecimal> price = decimal("price", 10, 2);
        final Column<BigDecimal> gross =
                decimal("gross", 10, 2).generatedAs("price * 1.2").stored();
        final Column<BigDecimal> net =
                decimal("net", 10, 2).generatedAs("price").virtual();
        final Column<String> place = point("place").srid(4326).notNull();
        final Column<Integer> beforeOrder = integer("before_order");
        final Column<Integer> beforeNumber = integer("before_number");

        private LineTable() {
            super("line");
            renamedFrom("row");
            comment("lines of orders");
            engine("InnoDB");
            charset("utf8mb4");
            collation("utf8mb4_0900_ai_ci");
            rowFormat(RowFormat.COMPRESSED);
            keyBlockSize(8);
            primaryKey(order, number.desc()).keyBlockSize(4).comment("one line");
            unique("line_code").on(code.prefix(10)).using(Structure.BTREE);
            index("line_all")
                    .on(text.prefix(20).desc(), expression("upper(code)").desc(), expression("lower(code)"))
                    .using(Structure.HASH)
                    .invisible()
                    .keyBlockSize(2)
                    .comment("finds lines")
                    .renamedFrom("line_some");
            fulltext("line_words").on(text).parser("ngram");
            spatial("line_place").on(place);
            foreignKey("line_before")
                    .columns(beforeOrder, beforeNumber)
                    .references(() -> LINE.order, () -> LINE.number)
                    .onDelete(CASCADE)
                    .onUpdate(RESTRICT);
            check("line_positive", "price > 0").notEnforced().renamedFrom("line_check");
        }
    }

    private final Table line = MySqlModels.table(LineTable.LINE);

    @Test
    void columnOptions() {
        assertThat(line.column("text"))
                .contains(new Column(
                        "text",
                        "varchar(200)",
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("free words"),
                        Options.NONE
                                .with(MySqlOption.CHARSET, "latin1")
                                .with(MySqlOption.COLLATION, "latin1_bin")
                                .with(MySqlOption.INVISIBLE)));
        assertThat(line.column("code").orElseThrow().defaultValue()).contains("(uuid())");
        assertThat(line.column("gross").orElseThrow().generated()).contains(new Generated("price * 1.2", true));
        assertThat(line.column("net").orElseThrow().generated()).contains(new Generated("price", false));
        assertThat(line.column("place").orElseThrow())
                .extracting(Column::type, Column::options)
                .containsExactly("point", Options.NONE.with(MySqlOption.SRID, 4326L));
    }

    @Test
    void tableOptions() {
        assertThat(line.comment()).contains("lines of orders");
        assertThat(line.options())
                .isEqualTo(Options.NONE
                        .with(MySqlOption.ENGINE, "innodb")
                        .with(MySqlOption.CHARSET, "utf8mb4")
                        .with(MySqlOption.COLLATION, "utf8mb4_0900_ai_ci")
                        .with(MySqlOption.ROW_FORMAT, "compressed")
                        .with(MySqlOption.KEY_BLOCK_SIZE, 8L));
    }

    @Test
    void primaryKeyOptions() {
        KeyConstraint key = line.primaryKey().orElseThrow();

        assertThat(key.name()).isEqualTo("PRIMARY");
        assertThat(key.parts())
                .containsExactly(IndexPart.column("order_id"), part("number", false, true, Optional.empty()));
        assertThat(key.comment()).contains("one line");
        assertThat(key.options()).isEqualTo(Options.NONE.with(MySqlOption.KEY_BLOCK_SIZE, 4L));
        assertThat(line.column("number").orElseThrow().nullable()).isFalse();
    }

    @Test
    void indexOptions() {
        assertThat(line.indexes())
                .containsExactly(
                        index("line_code", true, "btree", Options.NONE, part("code", false, false, Optional.of(10))),
                        new Index(
                                "line_all",
                                false,
                                "hash",
                                List.of(
                                        part("text", false, true, Optional.of(20)),
                                        part("upper(code)", true, true, Optional.empty()),
                                        IndexPart.expression("lower(code)")),
                                List.of(),
                                Optional.empty(),
                                true,
                                Optional.of("finds lines"),
                                Options.NONE.with(MySqlOption.INVISIBLE).with(MySqlOption.KEY_BLOCK_SIZE, 2L)),
                        index(
                                "line_words",
                                false,
                                "fulltext",
                                Options.NONE.with(MySqlOption.PARSER, "ngram"),
                                IndexPart.column("text")),
                        index("line_place", false, "spatial", Options.NONE, IndexPart.column("place")),
                        index(
                                "line_before",
                                false,
                                "",
                                Options.NONE,
                                IndexPart.column("before_order"),
                                IndexPart.column("before_number")));
    }

    @Test
    void foreignKeyAndCheckOptions() {
        assertThat(line.foreignKeys())
                .extracting(
                        ForeignKey::columns, ForeignKey::referencedColumns, ForeignKey::onDelete, ForeignKey::onUpdate)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        List.of("before_order", "before_number"),
                        List.of("order_id", "number"),
                        Action.CASCADE,
                        Action.RESTRICT));
        assertThat(line.checks())
                .containsExactly(new Check(
                        "line_positive", "price > 0", Optional.empty(), Options.NONE.with(MySqlOption.NOT_ENFORCED)));
    }

    @Test
    void oldNamesAreKeptBesideTheCatalog() {
        QualifiedName table = new QualifiedName("", "line");

        Renames renames = MySqlModels.schema(LineTable.LINE).renames();

        assertThat(renames.objects())
                .containsExactlyInAnyOrder(
                        new Renames.Rename(ObjectId.table(table), ObjectId.table(new QualifiedName("", "row"))),
                        new Renames.Rename(ObjectId.column(table, "text"), ObjectId.column(table, "words")),
                        new Renames.Rename(
                                ObjectId.of(Kind.INDEX, table, "line_all"),
                                ObjectId.of(Kind.INDEX, table, "line_some")),
                        new Renames.Rename(
                                ObjectId.of(Kind.CHECK, table, "line_positive"),
                                ObjectId.of(Kind.CHECK, table, "line_check")));
    }

    private static Index index(String name, boolean unique, String method, Options options, IndexPart... parts) {
        return new Index(
                name, unique, method, List.of(parts), List.of(), Optional.empty(), true, Optional.empty(), options);
    }

    private static IndexPart part(String text, boolean expression, boolean descending, Optional<Integer> prefix) {
        return new IndexPart(
                text, expression, descending, Optional.empty(), Optional.empty(), Optional.empty(), prefix);
    }
}
