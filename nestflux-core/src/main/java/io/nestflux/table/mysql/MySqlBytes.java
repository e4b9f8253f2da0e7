package io.nestflux.table.mysql;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Values that the drivers hand out as bytes, each in its own way unless they are asked for them. */
final class MySqlBytes {

    private MySqlBytes() {}

    /** Bits, the highest first. */
    static Long number(byte[] bits) {
        long number = 0;
        for (byte eight : bits) {
            number = number << Byte.SIZE | eight & 0xff;
        }
        return number;
    }

    /** Vectors are numbers of four bytes, the lowest first (manual, 13.3.5). */
    static float[] vector(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    static byte[] of(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    /** A shape that was selected as text; as it is stored it has coordinates in another order than in text. */
    static @Nullable String shape(ResultSet row, int index) throws SQLException {
        String type = row.getMetaData().getColumnTypeName(index).toUpperCase(java.util.Locale.ROOT);
        if (type.contains("GEOMETRY") || type.contains("POINT") || type.contains("POLYGON") || type.contains("LINE")) {
            throw new IllegalArgumentException("shapes are read as text: select ST_AsText(…) AS its name");
        }
        return row.getString(index);
    }
}
