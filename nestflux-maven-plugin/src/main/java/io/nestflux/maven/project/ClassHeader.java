package io.nestflux.maven.project;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * The first lines of a class file: what the class is called and what it extends. Reading them is quicker than loading
 * classes, and works for classes that could not be loaded because something of theirs is missing.
 *
 * @param name as {@link Class#getName()} gives it
 * @param superclass empty for {@code Object} and for modules
 * @param access as in {@link Modifier}
 */
record ClassHeader(String name, Optional<String> superclass, int access) {

    /** @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">JVMS 4.1 and 4.4</a> */
    static ClassHeader read(InputStream classFile) throws IOException {
        DataInputStream in = new DataInputStream(classFile);
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("no class file");
        }
        in.readInt(); // version: the constant pool has kept its shape since Java 11
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        int[] classes = new int[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7 -> classes[i] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // long and double take two entries
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        int access = in.readUnsignedShort();
        String name = texts[classes[in.readUnsignedShort()]];
        int superclass = in.readUnsignedShort();
        return new ClassHeader(
                name.replace('/', '.'),
                superclass == 0 ? Optional.empty() : Optional.of(texts[classes[superclass]].replace('/', '.')),
                access);
    }

    boolean isAbstract() {
        return Modifier.isAbstract(access) || Modifier.isInterface(access);
    }
}
