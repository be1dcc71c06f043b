package app.attache.conflict;

import app.attache.programme.Position;
import java.time.Duration;
import java.util.Optional;

/**
 * Estimates how long a way takes that nobody has measured, from the distance as the crow flies.
 *
 * <p>Roads are longer than the straight line by about 1.3 (studies of road networks find 1.2 to 1.4). Up to a kilometre people
 * walk, at 4.5 km/h, with a guest of honour seldom slower than 3 or faster than 6. Further they drive: measured averages by
 * day in capitals are 15 to 25 km/h in the middle, some 40 km/h further out and 80 km/h between towns; with closed roads
 * twice as fast at the best, in the worst traffic half as fast. Getting in and out takes some minutes more. Security on
 * arrival is allowed for as the limits say: likely once, at the most twice, at the least not at all. Beyond 300 km people fly,
 * which is planned as a leg, so there is no estimate.
 */
final class WayEstimate {

    private static final double EARTH_RADIUS_KM = 6371;

    /** How far people drive, as the crow flies. */
    static final double MOST_KM = 300;

    private static final double DETOUR = 1.3;
    private static final double WALKED_KM = 1;
    private static final double INNER_KM = 5;
    private static final double OUTER_KM = 20;

    private WayEstimate() {}

    /** Speeds in km/h, and the minutes that getting in and out takes. */
    private enum Pace {
        BEST(6, 40, 80, 110, 2),
        LIKELY(4.5, 20, 40, 80, 5),
        WORST(3, 10, 20, 40, 10);

        private final double walking;
        private final double inner;
        private final double outer;
        private final double open;
        private final double boarding;

        Pace(double walking, double inner, double outer, double open, double boarding) {
            this.walking = walking;
            this.inner = inner;
            this.outer = outer;
            this.open = open;
            this.boarding = boarding;
        }

        Duration over(double kilometres) {
            double road = kilometres * DETOUR;
            if (road <= WALKED_KM) {
                return minutes(60 * road / walking);
            }
            double inside = Math.min(road, INNER_KM);
            double outside = Math.min(road - inside, OUTER_KM);
            double between = road - inside - outside;
            double hours = inside / inner + outside / outer + between / open;
            return minutes(boarding + 60 * hours);
        }

        private static Duration minutes(double minutes) {
            return Duration.ofMinutes((long) Math.ceil(minutes));
        }
    }

    /** The way from the one to the other; none where one is not recorded, or where people fly. */
    static Optional<Way> between(Position from, Position to, Duration security) {
        return from instanceof Position.At one && to instanceof Position.At other
                ? over(kilometres(one, other), security)
                : Optional.empty();
    }

    /** The way over so many kilometres as the crow flies; none where people fly. */
    static Optional<Way> over(double kilometres, Duration security) {
        return kilometres > MOST_KM
                ? Optional.empty()
                : Optional.of(
                        new Way(
                                Pace.BEST.over(kilometres),
                                Pace.LIKELY.over(kilometres).plus(security),
                                Pace.WORST.over(kilometres).plus(security.multipliedBy(2)),
                                false));
    }

    /** How far it is as the crow flies, on a round earth. */
    static double kilometres(Position.At from, Position.At to) {
        double north = Math.sin(Math.toRadians(to.latitude() - from.latitude()) / 2);
        double east = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double haversine =
                north * north
                        + Math.cos(Math.toRadians(from.latitude()))
                                * Math.cos(Math.toRadians(to.latitude()))
                                * east
                                * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
