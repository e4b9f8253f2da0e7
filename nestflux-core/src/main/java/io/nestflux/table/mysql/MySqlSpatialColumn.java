package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.table.ColumnHooks;

/** A column of a shape, whose Java values are well-known text: {@code POINT(1 2)}. */
@Api(Api.Use.CALL)
public final class MySqlSpatialColumn extends MySqlColumn<String, MySqlSpatialColumn> {

    private int srid;

    MySqlSpatialColumn(MySqlTable table, String name, String type) {
        super(table, name, new MySqlValueType<>(type, MySqlCodec.SHAPE, MySqlLiterals::inAnyMode));
    }

    /** The spatial reference system of its values; an index of them needs it. Comes before a default. */
    public MySqlSpatialColumn srid(int number) {
        this.srid = number;
        ColumnHooks.option(this, MySqlOption.SRID, (long) number);
        return this;
    }

    @Override
    public MySqlSpatialColumn defaultValue(String wellKnownText) {
        return defaultExpression("st_geomfromtext(" + MySqlLiterals.inExpression(wellKnownText) + "," + srid + ")");
    }
}
