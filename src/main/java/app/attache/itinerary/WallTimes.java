package app.attache.itinerary;

import app.attache.itinerary.NewTime.Occurrence;
import app.attache.programme.WallTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Reads local times, and refuses those that would have to be guessed. */
final class WallTimes {

    private WallTimes() {}

    /**
     * What a wish means for something that is at {@code present}, on its clock; a day alone keeps the time of day.
     *
     * @throws ItineraryFailure when the local time does not exist, or happens twice and which is meant is not said
     */
    static ZonedDateTime read(NewTime wish, ZonedDateTime present) {
        return switch (wish) {
            case NewTime.At(LocalDateTime time, Occurrence occurrence) ->
                    at(time, occurrence, present.getZone());
            case NewTime.OnDay on ->
                    at(on.date().atTime(present.toLocalTime()), Occurrence.ONLY, present.getZone());
        };
    }

    /** The local time, or where it does not exist the first moment after the gap, or where it exists twice the earlier one. */
    static ZonedDateTime nearest(LocalDateTime local, ZoneId zone) {
        return switch (WallTime.of(local, zone)) {
            case WallTime.Unique(ZonedDateTime time) -> time;
            case WallTime.Gap(ZonedDateTime _, ZonedDateTime after) -> after;
            case WallTime.Overlap(ZonedDateTime earlier, ZonedDateTime _) -> earlier;
        };
    }

    /** @throws ItineraryFailure when the local time does not exist, or happens twice and which is meant is not said */
    static ZonedDateTime at(LocalDateTime local, Occurrence occurrence, ZoneId zone) {
        return switch (WallTime.of(local, zone)) {
            case WallTime.Unique(ZonedDateTime time) -> time;
            case WallTime.Gap(ZonedDateTime before, ZonedDateTime after) ->
                    throw new ItineraryFailure.NoSuchTime(before, after);
            case WallTime.Overlap(ZonedDateTime earlier, ZonedDateTime later) ->
                    switch (occurrence) {
                        case EARLIER -> earlier;
                        case LATER -> later;
                        case ONLY -> throw new ItineraryFailure.TimeTwice(earlier, later);
                    };
        };
    }
}
