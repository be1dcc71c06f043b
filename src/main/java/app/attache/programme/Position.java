package app.attache.programme;

/** Where on the globe a thing is, if that is recorded. */
public sealed interface Position {

    /** No coordinates are recorded. */
    Position UNSTATED = new Unstated();

    /** Coordinates are not recorded. */
    record Unstated() implements Position {}

    /**
     * A point on the WGS 84 globe.
     *
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east, −180 to 180
     */
    record At(double latitude, double longitude) implements Position {

        /** @throws IllegalArgumentException when a degree is out of range */
        public At {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException(
                        "Not on the globe: " + latitude + ", " + longitude);
            }
        }
    }
}
