package io.nestflux.cases;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Which cases go once more through the door: a build tries the first of {@value #SHARES} shares;
 * {@code -Dnestflux.door=7} tries the seventh, and {@code -Dnestflux.door=all} all of them, on every server.
 */
final class DoorShare {

    private static final int SHARES = 20;

    private DoorShare() {}

    /** Those of a server and a case each that are of the share that is asked for. */
    static Stream<Arguments> of(Stream<Arguments> all) {
        return of(all, SHARES);
    }

    /** The same, of so many shares. */
    static Stream<Arguments> of(Stream<Arguments> all, int shares) {
        String wanted = System.getProperty("nestflux.door", "1");
        int share = wanted.equals("all") ? -1 : Integer.parseInt(wanted) % shares;
        return all.filter(arguments -> share < 0
                || Math.floorMod((arguments.get()[0] + " " + arguments.get()[1]).hashCode(), shares) == share);
    }
}
