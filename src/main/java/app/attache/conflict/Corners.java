package app.attache.conflict;

import app.attache.programme.Position;
import app.attache.programme.Venue;

/**
 * The least rectangle of the map that some venues are in.
 *
 * @param southWest its lower left corner
 * @param northEast its upper right corner
 */
record Corners(Position.At southWest, Position.At northEast) {

    /** The point that a placed venue is at. */
    static Corners of(Venue venue) {
        Position.At point = (Position.At) venue.position();
        return new Corners(point, point);
    }

    Corners and(Corners other) {
        return new Corners(
                new Position.At(
                        Math.min(southWest.latitude(), other.southWest.latitude()),
                        Math.min(southWest.longitude(), other.southWest.longitude())),
                new Position.At(
                        Math.max(northEast.latitude(), other.northEast.latitude()),
                        Math.max(northEast.longitude(), other.northEast.longitude())));
    }

    /** The most kilometres that people drive from a venue in the one to a venue in the other; negative when all fly. */
    double driven(Corners other) {
        double between =
                WayEstimate.kilometres(middle(), other.middle()) - radius() - other.radius();
        return between > WayEstimate.MOST_KM
                ? -1
                : Math.min(
                        WayEstimate.MOST_KM,
                        Math.max(0, between) + 2 * (radius() + other.radius()));
    }

    private Position.At middle() {
        return new Position.At(
                (southWest.latitude() + northEast.latitude()) / 2,
                (southWest.longitude() + northEast.longitude()) / 2);
    }

    // Of a circle around the middle that holds it: the corner nearer the equator is the farthest.
    private double radius() {
        Position.At middle = middle();
        return Math.max(
                        WayEstimate.kilometres(middle, southWest),
                        WayEstimate.kilometres(middle, northEast))
                * 1.01;
    }
}
