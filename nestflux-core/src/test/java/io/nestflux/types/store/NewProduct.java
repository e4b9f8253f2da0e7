// Written by NestFlux (mvn nestflux:types) for io.nestflux.types.store.StoreSchema: change the table, not this.
package io.nestflux.types.store;

import io.nestflux.table.Insert;
import io.nestflux.table.mysql.MySqlCodec;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row for product that is still to be inserted. Each method gives another one; what has a default, or may be NULL,
 * need not be given.
 */
public final class NewProduct {

    /** Inserts a row that leaves all defaults to the server; any other has a statement of its own. */
    public static final String INSERT = """
            INSERT INTO `product` (`title`, `mode`, `rights`, `place`, `document`) VALUES (?, ?, ?,
            ST_GeomFromText(?, 0), ?)""";

    /** The column whose value the server gives: what to ask generated keys for. */
    public static final String KEY = "id";

    private @Nullable Long id;
    private @Nullable String title;
    private @Nullable BigDecimal price;
    private @Nullable Right mode;
    private @Nullable Set<Right> rights;
    private @Nullable String place;
    private @Nullable String document;
    private @Nullable Boolean listed;
    private boolean listedGiven;
    private @Nullable Instant createdAt;

    private NewProduct() {}

    private NewProduct(NewProduct same) {
        this.id = same.id;
        this.title = same.title;
        this.price = same.price;
        this.mode = same.mode;
        this.rights = same.rights;
        this.place = same.place;
        this.document = same.document;
        this.listed = same.listed;
        this.listedGiven = same.listedGiven;
        this.createdAt = same.createdAt;
    }

    /** Begins with what every row needs. */
    public static TitleStep row() {
        return new TitleStep(new NewProduct());
    }

    /** The same with this id. */
    public NewProduct id(long id) {
        NewProduct copy = new NewProduct(this);
        copy.id = id;
        return copy;
    }

    /** The same with this price. */
    public NewProduct price(BigDecimal price) {
        NewProduct copy = new NewProduct(this);
        copy.price = price;
        return copy;
    }

    /** The same with this rights. */
    public NewProduct rights(@Nullable Set<Right> rights) {
        NewProduct copy = new NewProduct(this);
        copy.rights = rights;
        return copy;
    }

    /** The same with this document. */
    public NewProduct document(@Nullable String document) {
        NewProduct copy = new NewProduct(this);
        copy.document = document;
        return copy;
    }

    /** The same with this listed. */
    public NewProduct listed(@Nullable Boolean listed) {
        NewProduct copy = new NewProduct(this);
        copy.listed = listed;
        copy.listedGiven = true;
        return copy;
    }

    /** The same with this created_at. */
    public NewProduct createdAt(Instant createdAt) {
        NewProduct copy = new NewProduct(this);
        copy.createdAt = createdAt;
        return copy;
    }

    /** The statement for this row: INSERT, or a longer one where defaults are not left. */
    public String sql() {
        return values().sql();
    }

    /** Gives a statement of sql() the values of this row. */
    public void bind(PreparedStatement statement) throws SQLException {
        values().bind(statement);
    }

    /** Inserts this row, and tells its id. */
    public long insert(Connection connection) throws SQLException {
        return values().run(connection, KEY, MySqlCodec.BIGINT);
    }

    private Insert values() {
        return Insert.into("`product`")
                .setIf(id != null, "`id`", MySqlCodec.BIGINT, id)
                .set("`title`", MySqlCodec.TEXT, title)
                .setIf(price != null, "`price`", MySqlCodec.DECIMAL, price)
                .set("`mode`", Product.MODE, mode)
                .set("`rights`", Product.RIGHTS, rights)
                .set("`place`", "ST_GeomFromText(?, 0)", MySqlCodec.SHAPE, place)
                .set("`document`", MySqlCodec.TEXT, document)
                .setIf(listedGiven, "`listed`", MySqlCodec.BOOLEAN, listed)
                .setIf(createdAt != null, "`created_at`", MySqlCodec.TIMESTAMP, createdAt);
    }

    /** A row that still needs its title. */
    public static final class TitleStep {

        private final NewProduct row;

        private TitleStep(NewProduct row) {
            this.row = row;
        }

        public ModeStep title(String title) {
            NewProduct copy = new NewProduct(this.row);
            copy.title = title;
            return new ModeStep(copy);
        }
    }

    /** A row that still needs its mode. */
    public static final class ModeStep {

        private final NewProduct row;

        private ModeStep(NewProduct row) {
            this.row = row;
        }

        public PlaceStep mode(Right mode) {
            NewProduct copy = new NewProduct(this.row);
            copy.mode = mode;
            return new PlaceStep(copy);
        }
    }

    /** A row that still needs its place. */
    public static final class PlaceStep {

        private final NewProduct row;

        private PlaceStep(NewProduct row) {
            this.row = row;
        }

        public NewProduct place(String place) {
            NewProduct copy = new NewProduct(this.row);
            copy.place = place;
            return copy;
        }
    }
}
