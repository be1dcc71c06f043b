package app.attache.store;

import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Place;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one thread has in hand while it reads facts: values that many facts share, so that each is made and kept once,
 * and the times that mean another instant now than when they were written.
 */
final class Reading {

    /** Shared by the threads that read one file. */
    static final class Pool {

        private final Map<String, Id<?>> ids = new ConcurrentHashMap<>();
        private final Map<String, Attendance> attendances = new ConcurrentHashMap<>();
        private final Map<String, Place> places = new ConcurrentHashMap<>();

        Id<?> id(String text) {
            return shared(ids, text, Id::parse);
        }

        Place place(String text) {
            return shared(places, text, key -> PlaceText.read(key, this));
        }

        Attendance attendance(String text) {
            return shared(attendances, text, key -> TextForms.attendance(key, this));
        }

        private static <T> T shared(Map<String, T> known, String text, Function<String, T> read) {
            T found = known.get(text);
            return found != null ? found : known.computeIfAbsent(text, read);
        }
    }

    /** What follows the wall time in a text: the same for all that is planned in one city in one season. */
    private record Clock(ZoneOffset offset, ZoneId zone) {}

    private static final String WHOLE_MINUTES = "2025-02-04T16:05";

    private final Pool pool;
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, Clock> clocks = new HashMap<>();
    private final List<ShiftedTime> shifted = new ArrayList<>();
    private @Nullable Id<?> current;

    Reading(Pool pool) {
        this.pool = pool;
    }

    /** Says which fact is read next. */
    void startOn(Id<?> fact) {
        current = fact;
    }

    Pool pool() {
        return pool;
    }

    /** The times met so far that the zone's rules have moved. */
    List<ShiftedTime> shifted() {
        return shifted;
    }

    /**
     * Reads what {@link ZonedDateTime#toString} writes. The wall time counts: where the zone's rules no longer know the
     * offset for it, the time gets their offset and is remembered as shifted.
     *
     * @throws DateTimeException when it is no such text, or names a zone that is not known here
     */
    ZonedDateTime time(String text) {
        int offsetAt = offsetStart(text);
        LocalDateTime local = local(text, offsetAt);
        Clock clock = clocks.computeIfAbsent(text.substring(offsetAt), this::clock);
        ZoneOffset offset = clock.offset();
        ZoneId zone = clock.zone();
        if (zone.getRules().isValidOffset(local, offset)) {
            return ZonedDateTime.ofStrict(local, offset, zone);
        }
        ZonedDateTime now = ZonedDateTime.ofLocal(local, zone, offset);
        if (current != null) {
            shifted.add(new ShiftedTime(current, local.atOffset(offset), now));
        }
        return now;
    }

    private Clock clock(String text) {
        int zoneAt = text.indexOf('[');
        ZoneOffset offset = ZoneOffset.of(zoneAt < 0 ? text : text.substring(0, zoneAt));
        return new Clock(
                offset, zoneAt < 0 ? offset : zone(text.substring(zoneAt + 1, text.length() - 1)));
    }

    // Nearly all planned times are whole minutes of four-digit years, and the formatter takes long
    // to warm up.
    private static LocalDateTime local(String text, int end) {
        if (end != WHOLE_MINUTES.length() || text.charAt(4) != '-' || text.charAt(0) == '-') {
            return LocalDateTime.parse(text.substring(0, end));
        }
        return LocalDateTime.of(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16));
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The zone with this id. */
    ZoneId zone(String id) {
        return zones.computeIfAbsent(id, ZoneId::of);
    }

    private static int offsetStart(String text) {
        for (int i = text.indexOf('T') + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+' || c == '-' || c == 'Z') {
                return i;
            }
        }
        throw new DateTimeException("No offset: " + text);
    }
}
