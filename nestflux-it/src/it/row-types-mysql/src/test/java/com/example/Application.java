package com.example;

import com.example.rows.Expensive;
import com.example.rows.NewProduct;
import com.example.rows.Product;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;

/** Inserts rows and reads them, with the records that nestflux:types has written. */
public final class Application {

    private Application() {}

    public static void main(String... arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("app.url"),
                        System.getProperty("app.user"),
                        System.getProperty("app.password"));
                Statement statement = connection.createStatement()) {
            long sofa = NewProduct.row()
                    .title("sofa")
                    .price(new BigDecimal("250.00"))
                    .mode(Right.WRITE)
                    .rights(EnumSet.allOf(Right.class))
                    .place("POINT(52 13)")
                    .document("{\"seats\": 3}")
                    .insert(connection);
            try (PreparedStatement insert = connection.prepareStatement(NewProduct.INSERT)) {
                for (String title : List.of("chair", "table")) {
                    NewProduct.row().title(title).price(BigDecimal.TEN).bind(insert);
                    insert.addBatch();
                }
                insert.executeBatch();
            }

            Product read;
            try (ResultSet row =
                    statement.executeQuery("SELECT " + Product.COLUMNS + " FROM product WHERE id = " + sofa)) {
                row.next();
                read = Product.read(row);
            }
            require(read.price().compareTo(new BigDecimal("250")) == 0, read);
            require(read.mode() == Right.WRITE && EnumSet.allOf(Right.class).equals(read.rights()), read);
            require("POINT(52 13)".equals(read.place()), read);
            try (ResultSet row = statement.executeQuery("SELECT " + Expensive.COLUMNS + " FROM expensive")) {
                require(row.next() && Expensive.read(row).mode() == Right.WRITE && !row.next(), read);
            }
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM product WHERE mode = 'read'")) {
                require(row.next() && row.getInt(1) == 2, read);
            }
        }
        System.out.println("read what was inserted");
    }

    private static void require(boolean holds, Object read) {
        if (!holds) {
            throw new AssertionError(read);
        }
    }
}
