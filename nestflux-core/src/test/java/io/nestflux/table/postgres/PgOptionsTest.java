package io.nestflux.table.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Compression;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Extension;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.IndexPart.Nulls;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.catalog.Storage;
import io.nestflux.catalog.Table;
import io.nestflux.table.Labelled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything that can be said of a table, and where it goes in the catalog. */
class PgOptionsTest {

    enum Colour implements Labelled {
        RED,
        DARK_BLUE;

        @Override
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static final PgEnum<Colour> COLOUR = PgEnum.of(Colour.class)
            .schema("types")
            .name("hue")
            .comment("what one sees")
            .renamedValue("navy", Colour.DARK_BLUE);

    static final class LineTable extends PgTable {
        static final LineTable LINE = new LineTable();

        final Column<Long> order = bigint("order_id");
        final Column<Integer> number = integer("number")
                .generatedByDefaultAsIdentity(options -> options.sequenceName("counter")
                        .startWith(100)
                        .incrementBy(10)
                        .minValue(1)
                        .maxValue(9999)
                        .cache(5)
                        .cycle());
        final Column<String> text = text("text")
                .collation("C")
                .storage(Storage.EXTERNAL)
                .compression(Compression.LZ4)
                .comment("free words")
                .renamedFrom("words");
        final Column<BigDecimal> price = numeric("price", 10, 2);
        final Column<BigDecimal> gross =
                numeric("gross").generatedAs("price * 1.2").stored();
        final Column<BigDecimal> net = numeric("net").generatedAs("price").virtual();
        final Column<Colour> colour = enumeration("colour", COLOUR).defaultValue(Colour.DARK_BLUE);
        final Column<Long> account = bigint("account");
        final Column<Long> beforeOrder = bigint("before_order");
        final Column<Integer> beforeNumber = integer("before_number");

        private LineTable() {
            super("shop", "line");
            renamedFrom("row");
            unlogged();
            tablespace("fast");
            with("fillfactor", "70");
            primaryKey(order, number)
                    .name("line_key")
                    .include(price)
                    .deferrable()
                    .comment("one line");
            unique("line_text").on(text).nullsNotDistinct().initiallyDeferred().with("fillfactor", "50");
            foreignKey("line_before")
                    .columns(beforeOrder, beforeNumber)
                    .references(() -> LINE.account, () -> LINE.number)
                    .onDelete(SET_NULL, beforeNumber)
                    .onUpdate(SET_DEFAULT)
                    .matchFull()
                    .initiallyDeferred()
                    .notValid()
                    .notEnforced()
                    .comment("the one before")
                    .renamedFrom("line_previous");
            check("line_positive", "price > 0")
                    .noInherit()
                    .notValid()
                    .notEnforced()
                    .comment("no gifts")
                    .renamedFrom("line_check");
            index("line_all")
                    .on(
                            text.collate("de_DE").opclass("gist_trgm_ops", "siglen=32"),
                            price.desc().nullsLast(),
                            number.nullsFirst(),
                            order.desc().nullsFirst(),
                            expression("lower(text)").desc())
                    .unique()
                    .nullsNotDistinct()
                    .include(colour)
                    .where("price > 10")
                    .using("gist")
                    .with("fillfactor", "90")
                    .tablespace("fast")
                    .comment("finds lines")
                    .renamedFrom("line_some");
            unique().on(account, number);
        }
    }

    static final class ShopSchema extends PgSchema {
        ShopSchema() {
            tables(LineTable.LINE);
            extensions("citext");
            extensions(extension("pg_trgm").inSchema("ext").atVersion("1.6"));
            schema("empty", "nothing in it");
            schema("shop");
            sequences(
                    sequence("shop", "invoice_no")
                            .asInteger()
                            .startWith(1000)
                            .ownedBy(() -> LineTable.LINE.number)
                            .comment("invoices")
                            .renamedFrom("invoice"),
                    sequence("plain"));
            enumTypes(PgEnum.of("mood", "sad", "ok").renamedValue("fine", "ok"));
        }
    }

    private final Catalog catalog = new ShopSchema().catalog();
    private final Table line = catalog.table(new QualifiedName("shop", "line")).orElseThrow();

    @Test
    void schemaListsWhatStandsBesideTables() {
        assertThat(catalog.extensions())
                .containsExactly(
                        new Extension("citext", Optional.empty(), Optional.empty()),
                        new Extension("pg_trgm", Optional.of("ext"), Optional.of("1.6")));
        assertThat(catalog.schemas()).extracting("name").containsExactly("empty", "ext", "public", "shop", "types");
        assertThat(catalog.schema("empty").orElseThrow().comment()).contains("nothing in it");
        assertThat(catalog.schema("public").orElseThrow().enumTypes())
                .containsExactly(new EnumType("mood", List.of("sad", "ok"), Optional.empty()));
        assertThat(catalog.schema("types").orElseThrow().enumTypes())
                .containsExactly(new EnumType("hue", List.of("red", "dark-blue"), Optional.of("what one sees")));
        assertThat(catalog.schema("shop").orElseThrow().sequences())
                .containsExactly(new Sequence(
                        "invoice_no",
                        new SequenceOptions(
                                Optional.of("integer"),
                                Optional.of(1000L),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        false,
                        Optional.of(ObjectId.column(new QualifiedName("shop", "line"), "number")),
                        Optional.of("invoices")));
    }

    @Test
    void columnOptions() {
        assertThat(line.column("number").orElseThrow().identity())
                .contains(new Identity(
                        Identity.Mode.BY_DEFAULT,
                        new QualifiedName("shop", "counter"),
                        new SequenceOptions(
                                Optional.empty(),
                                Optional.of(100L),
                                Optional.of(10L),
                                Optional.of(1L),
                                Optional.of(9999L),
                                Optional.of(5L),
                                Optional.of(true))));
        assertThat(line.column("text"))
                .contains(new Column(
                        "text",
                        "text",
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("free words"),
                        Options.NONE
                                .with(PgOption.COLLATION, "\"C\"")
                                .with(PgOption.STORAGE, Storage.EXTERNAL)
                                .with(PgOption.COMPRESSION, Compression.LZ4)));
        assertThat(line.column("gross").orElseThrow().generated()).contains(new Generated("price * 1.2", true));
        assertThat(line.column("net").orElseThrow().generated()).contains(new Generated("price", false));
        assertThat(line.column("colour").orElseThrow())
                .extracting(Column::type, Column::defaultValue)
                .containsExactly("\"types\".\"hue\"", Optional.of("'dark-blue'"));
        assertThat(catalog.dependencies())
                .containsExactly(new Dependency(
                        ObjectId.column(new QualifiedName("shop", "line"), "colour"),
                        ObjectId.of(Kind.ENUM_TYPE, new QualifiedName("types", "hue"))));
    }

    @Test
    void columnsOfThePrimaryKeyAreNotNull() {
        assertThat(line.column("order_id").orElseThrow().nullable()).isFalse();
    }

    @Test
    void tableOptions() {
        assertThat(line.options())
                .isEqualTo(Options.NONE
                        .with(PgOption.UNLOGGED)
                        .with(PgOption.TABLESPACE, "fast")
                        .with(PgOption.with("fillfactor"), "70"));
    }

    @Test
    void keyOptions() {
        assertThat(line.primaryKey())
                .contains(new KeyConstraint(
                        "line_key",
                        true,
                        List.of(IndexPart.column("order_id"), IndexPart.column("number")),
                        List.of("price"),
                        true,
                        Deferral.DEFERRABLE,
                        Optional.of("one line"),
                        Options.NONE));
        assertThat(line.uniques())
                .contains(new KeyConstraint(
                        "line_text",
                        false,
                        List.of(IndexPart.column("text")),
                        List.of(),
                        false,
                        Deferral.INITIALLY_DEFERRED,
                        Optional.empty(),
                        Options.NONE.with(PgOption.with("fillfactor"), "50")));
    }

    @Test
    void foreignKeyOptions() {
        assertThat(line.foreignKeys())
                .containsExactly(new ForeignKey(
                        "line_before",
                        List.of("before_order", "before_number"),
                        new QualifiedName("shop", "line"),
                        List.of("account", "number"),
                        Action.SET_DEFAULT,
                        Action.SET_NULL,
                        List.of("before_number"),
                        true,
                        Deferral.INITIALLY_DEFERRED,
                        Optional.of("the one before"),
                        Options.NONE.with(PgOption.NOT_VALID).with(PgOption.NOT_ENFORCED)));
    }

    @Test
    void checkOptions() {
        assertThat(line.checks())
                .containsExactly(new Check(
                        "line_positive",
                        "price > 0",
                        Optional.of("no gifts"),
                        Options.NONE
                                .with(PgOption.NO_INHERIT)
                                .with(PgOption.NOT_VALID)
                                .with(PgOption.NOT_ENFORCED)));
    }

    @Test
    void indexOptionsWithoutWhatIsTheDefaultAnyway() {
        assertThat(line.indexes())
                .containsExactly(new Index(
                        "line_all",
                        true,
                        "gist",
                        List.of(
                                new IndexPart(
                                        "text",
                                        false,
                                        false,
                                        Optional.empty(),
                                        Optional.of("\"de_DE\""),
                                        Optional.of("gist_trgm_ops (siglen=32)"),
                                        Optional.empty()),
                                sorted("price", false, true, Optional.of(Nulls.LAST)),
                                sorted("number", false, false, Optional.of(Nulls.FIRST)),
                                sorted("order_id", false, true, Optional.empty()),
                                sorted("lower(text)", true, true, Optional.empty())),
                        List.of("colour"),
                        Optional.of("price > 10"),
                        false,
                        Optional.of("finds lines"),
                        Options.NONE.with(PgOption.with("fillfactor"), "90").with(PgOption.TABLESPACE, "fast")));
    }

    @Test
    void oldNamesAreKeptBesideTheCatalog() {
        QualifiedName table = new QualifiedName("shop", "line");
        QualifiedName oldTable = new QualifiedName("shop", "row");

        Renames renames = new ShopSchema().renames();

        assertThat(renames.objects())
                .containsExactlyInAnyOrder(
                        new Renames.Rename(ObjectId.table(table), ObjectId.table(oldTable)),
                        new Renames.Rename(ObjectId.column(table, "text"), ObjectId.column(table, "words")),
                        renamed(Kind.INDEX, "line_all", "line_some"),
                        renamed(Kind.CHECK, "line_positive", "line_check"),
                        renamed(Kind.FOREIGN_KEY, "line_before", "line_previous"),
                        new Renames.Rename(
                                ObjectId.of(Kind.SEQUENCE, new QualifiedName("shop", "invoice_no")),
                                ObjectId.of(Kind.SEQUENCE, new QualifiedName("shop", "invoice"))));
        assertThat(renames.values())
                .containsExactlyInAnyOrder(
                        new Renames.ValueRename(
                                ObjectId.of(Kind.ENUM_TYPE, new QualifiedName("public", "mood")), "fine", "ok"),
                        new Renames.ValueRename(
                                ObjectId.of(Kind.ENUM_TYPE, new QualifiedName("types", "hue")), "navy", "dark-blue"));
    }

    private static Renames.Rename renamed(Kind kind, String name, String oldName) {
        QualifiedName table = new QualifiedName("shop", "line");
        return new Renames.Rename(ObjectId.of(kind, table, name), ObjectId.of(kind, table, oldName));
    }

    private static IndexPart sorted(String text, boolean expression, boolean descending, Optional<Nulls> nulls) {
        return new IndexPart(text, expression, descending, nulls, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
