package shop.stock;

import static shop.stock.ArticleTable.ARTICLE;

import io.nestflux.table.postgres.PgSchema;

public final class StockSchema extends PgSchema {

    public StockSchema() {
        tables(ARTICLE);
    }
}
