package app.attache.desktop.welcome;

import app.attache.desktop.common.SearchText;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The zones of the tz database, and the one that a city's name most likely means. */
final class ZoneFinder {

    /** Capitals that visits go to and that the tz database does not name. */
    private static final Map<String, String> CAPITALS =
            Map.ofEntries(
                    Map.entry("washington", "America/New_York"),
                    Map.entry("ottawa", "America/Toronto"),
                    Map.entry("beijing", "Asia/Shanghai"),
                    Map.entry("new delhi", "Asia/Kolkata"),
                    Map.entry("doha", "Asia/Qatar"),
                    Map.entry("abu dhabi", "Asia/Dubai"),
                    Map.entry("ankara", "Europe/Istanbul"),
                    Map.entry("canberra", "Australia/Sydney"),
                    Map.entry("wellington", "Pacific/Auckland"),
                    Map.entry("brasilia", "America/Sao_Paulo"),
                    Map.entry("bern", "Europe/Zurich"),
                    Map.entry("geneva", "Europe/Zurich"),
                    Map.entry("islamabad", "Asia/Karachi"),
                    Map.entry("rabat", "Africa/Casablanca"),
                    Map.entry("abuja", "Africa/Lagos"),
                    Map.entry("pretoria", "Africa/Johannesburg"),
                    Map.entry("hanoi", "Asia/Ho_Chi_Minh"));

    private static final List<String> NAMES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                    .filter(id -> !id.startsWith("SystemV/"))
                    .sorted()
                    .toList();

    private ZoneFinder() {}

    /** All of them, by name. */
    static List<String> names() {
        return NAMES;
    }

    /** The zone named after {@code city}, or the one its country has. */
    static Optional<String> of(String city) {
        String folded = SearchText.fold(city.strip());
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(CAPITALS.get(folded))
                .or(() -> NAMES.stream().filter(id -> lastPart(id).equals(folded)).findFirst());
    }

    private static String lastPart(String id) {
        return SearchText.fold(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }
}
