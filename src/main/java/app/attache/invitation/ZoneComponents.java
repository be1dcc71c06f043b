package app.attache.invitation;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Writes zone definitions as VTIMEZONE components (RFC 5545 §3.6.5). */
final class ZoneComponents {

    private ZoneComponents() {}

    static VTimeZone of(ZoneDefinition definition) {
        PropertyList properties = new PropertyList(List.of(new TzId(definition.zone().getId())));
        return new VTimeZone(
                properties,
                definition
                        .daylight()
                        .map(daylight -> changing(definition, daylight))
                        .orElseGet(() -> constant(definition)));
    }

    private static ComponentList<Observance> constant(ZoneDefinition definition) {
        LocalDateTime start = LocalDateTime.of(definition.firstYear(), 1, 1, 0, 0);
        return new ComponentList<>(
                List.of(
                        new Standard(
                                new PropertyList(
                                        List.of(
                                                new DtStart<>(start),
                                                new TzOffsetFrom(definition.standard()),
                                                new TzOffsetTo(definition.standard()))))));
    }

    private static ComponentList<Observance> changing(
            ZoneDefinition definition, ZoneDefinition.Daylight daylight) {
        int year = definition.firstYear();
        PropertyList standard =
                observance(daylight.ends(), year, daylight.offset(), definition.standard());
        PropertyList summer =
                observance(daylight.begins(), year, definition.standard(), daylight.offset());
        return new ComponentList<>(List.of(new Standard(standard), new Daylight(summer)));
    }

    private static PropertyList observance(
            YearlyOnset onset, int year, ZoneOffset from, ZoneOffset to) {
        return new PropertyList(
                List.of(
                        new DtStart<>(onset.in(year)),
                        new TzOffsetFrom(from),
                        new TzOffsetTo(to),
                        new RRule<>(onset.rule())));
    }
}
