package shop.stock;

import io.nestflux.table.postgres.PgTable;

public final class ArticleTable extends PgTable {

    public static final ArticleTable ARTICLE = new ArticleTable();

    public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
    public final Column<String> title = text("title").notNull();

    private ArticleTable() {
        super("article");
    }
}
