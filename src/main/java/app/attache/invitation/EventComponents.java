package app.attache.invitation;

import app.attache.invitation.Entry.Busy;
import app.attache.invitation.Entry.When;
import app.attache.programme.Id;
import app.attache.programme.Position;
import app.attache.programme.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Writes entries as VEVENT components that may stand in a PUBLISH: with an organizer and without attendees
 * (RFC 5546 §3.2.1).
 */
final class EventComponents {

    private static final int COORDINATE_DIGITS = 6;

    private final Id<Visit> visit;
    private final CalendarOptions options;
    private final ZoneTable zones;
    private final JdkZones jdkZones = new JdkZones();

    EventComponents(Id<Visit> visit, CalendarOptions options, ZoneTable zones) {
        this.visit = visit;
        this.options = options;
        this.zones = zones;
    }

    VEvent of(Entry entry) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid(EventIds.of(entry.item(), visit)));
        properties.add(new DtStamp(options.stamp()));
        properties.add(new Sequence(options.sequenceOf(entry.item())));
        properties.add(new Organizer(URI.create("mailto:" + options.organizer())));
        addTimes(entry.when(), properties);
        addWords(entry, properties);
        properties.add(new Status(entry.standing().name()));
        properties.add(
                new Transp(
                        entry.busy() == Busy.FREE
                                ? Transp.VALUE_TRANSPARENT
                                : Transp.VALUE_OPAQUE));
        properties.add(new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", entry.busy().name()));
        if (entry.confidential()) {
            properties.add(new Clazz(Clazz.VALUE_CONFIDENTIAL));
        }
        return new VEvent(new PropertyList(properties));
    }

    private void addTimes(When when, List<Property> properties) {
        switch (when) {
            case When.Days days -> {
                properties.add(new DtStart<>(days.first()));
                properties.add(new DtEnd<>(days.endExclusive()));
            }
            case When.Timed timed -> {
                properties.add(at(timed.start(), DtStart::new));
                // An end must be later than the start; without one, the event takes no time (RFC
                // 5545 §3.6.1).
                if (timed.end().toInstant().isAfter(timed.start().toInstant())) {
                    properties.add(at(timed.end(), DtEnd::new));
                }
            }
        }
    }

    private Property at(ZonedDateTime time, Function<Temporal, DateProperty<Temporal>> property) {
        Optional<ZoneDefinition> definition = zones.definitionFor(time);
        if (definition.isEmpty()) {
            return property.apply(time.toInstant());
        }
        DateProperty<Temporal> local = property.apply(time.toLocalDateTime());
        local.setTimeZoneRegistry(jdkZones);
        return local.add(new TzId(definition.get().zone().getId()));
    }

    private static void addWords(Entry entry, List<Property> properties) {
        properties.add(new Summary(PlainText.line(entry.summary())));
        String location = PlainText.line(entry.location());
        if (!location.isEmpty()) {
            properties.add(new Location(location));
        }
        if (entry.position() instanceof Position.At(double latitude, double longitude)) {
            properties.add(new Geo(coordinate(latitude), coordinate(longitude)));
        }
        String description = PlainText.paragraphs(entry.description());
        if (!description.isEmpty()) {
            properties.add(new Description(description));
        }
    }

    private static BigDecimal coordinate(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(COORDINATE_DIGITS, RoundingMode.HALF_EVEN);
    }
}
