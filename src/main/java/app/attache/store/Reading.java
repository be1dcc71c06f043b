package app.attache.store;

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
        private final Map<String, Place> places = new ConcurrentHashMap<>();

        Id<?> id(String text) {
            return shared(ids, text, Id::parse);
        }

        Place place(String text) {
            return shared(places, text, key -> PlaceText.read(key, this));
        }

        private static <T> T shared(Map<String, T> known, String text, Function<String, T> read) {
            T found = known.get(text);
            return found != null ? found : known.computeIfAbsent(text, read);
        }
    }

    private final Pool pool;
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, ZoneOffset> offsets = new HashMap<>();
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
        int zoneAt = text.indexOf('[', offsetAt);
        LocalDateTime local = LocalDateTime.parse(text.substring(0, offsetAt));
        String offsetText =
                zoneAt < 0 ? text.substring(offsetAt) : text.substring(offsetAt, zoneAt);
        ZoneOffset offset = offsets.computeIfAbsent(offsetText, ZoneOffset::of);
        if (zoneAt < 0) {
            return ZonedDateTime.ofStrict(local, offset, offset);
        }
        ZoneId zone = zone(text.substring(zoneAt + 1, text.length() - 1));
        if (zone.getRules().isValidOffset(local, offset)) {
            return ZonedDateTime.ofStrict(local, offset, zone);
        }
        ZonedDateTime now = ZonedDateTime.ofLocal(local, zone, offset);
        if (current != null) {
            shifted.add(new ShiftedTime(current, local.atOffset(offset), now));
        }
        return now;
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
