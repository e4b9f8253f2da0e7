package io.nestflux.adopt;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version as Flyway compares them: number by number, and 1 is 1.0.
 *
 * @param parts its numbers, without zeros at the end
 */
record FlywayVersion(List<BigInteger> parts) implements Comparable<FlywayVersion> {

    private static final Pattern SHAPE = Pattern.compile("\\d+([._]\\d+)*");

    /** Empty if it is not a version. */
    static Optional<FlywayVersion> of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        List<BigInteger> parts =
                Arrays.stream(text.split("[._]")).map(BigInteger::new).toList();
        int length = parts.size();
        while (length > 1 && parts.get(length - 1).signum() == 0) {
            length--;
        }
        return Optional.of(new FlywayVersion(List.copyOf(parts.subList(0, length))));
    }

    @Override
    public int compareTo(FlywayVersion other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = part(i).compareTo(other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private BigInteger part(int index) {
        return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
    }
}
