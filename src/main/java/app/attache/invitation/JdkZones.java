package app.attache.invitation;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Answers every question about a zone with the JDK's own, whatever a file says of it.
 *
 * <p>The library's registry evaluates definitions of its own, which is slow, and revives expired daylight rules, which is
 * wrong for one zone in seven (Istanbul, Moscow, São Paulo … ; ical4j issue 903).
 */
final class JdkZones implements TimeZoneRegistry {

    private final Map<String, TimeZone> registered = new ConcurrentHashMap<>();

    @Override
    public void register(TimeZone zone) {
        registered.put(zone.getID(), zone);
    }

    @Override
    public void register(TimeZone zone, boolean update) {
        register(zone);
    }

    @Override
    public void clear() {
        registered.clear();
    }

    /** The definition that a file brought along, or null; only its text is of use. */
    @Override
    public @Nullable TimeZone getTimeZone(String id) {
        return registered.get(id);
    }

    /** Never empty, or the library would ask its own registry instead of this one. */
    @Override
    public Map<String, ZoneRules> getZoneRules() {
        return Map.of(ZoneOffset.UTC.getId(), ZoneOffset.UTC.getRules());
    }

    /** @throws DateTimeException when the tz database has no such zone */
    @Override
    public ZoneId getZoneId(String id) {
        return ZoneId.of(id);
    }

    @Override
    public String getTzId(String zoneId) {
        return zoneId;
    }
}
