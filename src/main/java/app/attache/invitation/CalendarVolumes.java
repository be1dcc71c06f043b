package app.attache.invitation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Gathers events into calendars of bounded size, each with the zone definitions that its own events use. The size is that
 * of the UTF-8 text as written.
 */
final class CalendarVolumes {

    /** Below the megabyte at which Google's import stops, with room for head and foot. */
    static final int LARGEST = 950_000;

    private final String head;
    private final Map<String, String> zoneTexts = new LinkedHashMap<>();
    private final List<String> volumes = new ArrayList<>();

    private Map<String, String> zones = new LinkedHashMap<>();
    private StringBuilder events = new StringBuilder();
    private int size;

    CalendarVolumes(String name) {
        this.head =
                ContentLines.folded(
                        "BEGIN:VCALENDAR\r\nPRODID:-//Attaché//Programme//EN\r\nVERSION:2.0\r\n"
                                + "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
                                + new XProperty("X-WR-CALNAME", name));
        this.size = octets(head);
    }

    /** Adds an event and the definitions of the zones that it uses. */
    void add(VEvent event, List<ZoneDefinition> used) {
        String text = ContentLines.folded(event.toString());
        int added = octets(text);
        if (!events.isEmpty() && size + added + newZones(used) > LARGEST) {
            close();
        }
        size += added + newZones(used);
        events.append(text);
        used.forEach(zone -> zones.put(zone.zone().getId(), zoneText(zone)));
    }

    /** The calendars; none when there was no event. */
    List<String> texts() {
        if (!events.isEmpty()) {
            close();
        }
        return List.copyOf(volumes);
    }

    private void close() {
        volumes.add(head + String.join("", zones.values()) + events + "END:VCALENDAR\r\n");
        zones = new LinkedHashMap<>();
        events = new StringBuilder();
        size = octets(head);
    }

    private int newZones(List<ZoneDefinition> used) {
        return used.stream()
                .distinct()
                .filter(zone -> !zones.containsKey(zone.zone().getId()))
                .mapToInt(zone -> octets(zoneText(zone)))
                .sum();
    }

    private String zoneText(ZoneDefinition zone) {
        return zoneTexts.computeIfAbsent(
                zone.zone().getId(), _ -> ContentLines.folded(ZoneComponents.of(zone).toString()));
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
