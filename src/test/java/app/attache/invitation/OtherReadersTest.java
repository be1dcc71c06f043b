package app.attache.invitation;

import static app.attache.invitation.Visits.JERUSALEM;
import static app.attache.invitation.Visits.NEW_YORK;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.MeetingBuilder;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** The files as biweekly and iCal4j read them: the same events at the same instants, and nothing to complain of. */
class OtherReadersTest {

    private static final Leg HOME =
            Leg.draft(
                            Id.leg("l2"),
                            Visits.DELEGATION,
                            new Place.InCity(Id.city("washington")),
                            new Place.InCity(Id.city("jerusalem")),
                            TimeSpan.fixed(
                                    LocalDateTime.parse("2025-03-10T21:00").atZone(NEW_YORK),
                                    LocalDateTime.parse("2025-03-11T14:00").atZone(JERUSALEM)))
                    .build();

    private static final List<Meeting> MEETINGS =
            List.of(
                    meeting("e1", "2025-02-06T13:25", "America/New_York").build(),
                    meeting("e2", "2025-03-12T12:00", "America/New_York").build(),
                    meeting("e3", "2025-02-09T10:00", "Asia/Qatar").build(),
                    meeting("e4", "2025-03-03T10:00", "Africa/Casablanca").build(),
                    meeting("e5", "2025-04-28T10:00", "Africa/Cairo").build(),
                    meeting("e6", "2025-04-09T10:00", "Australia/Lord_Howe")
                            .marking(Marking.SECRET)
                            .build(),
                    meeting("e7", "2025-04-06T10:00", "Europe/Istanbul")
                            .purpose("שיחות، محادثات 🕊")
                            .build(),
                    meeting("e8", "2025-04-06T10:00", "Europe/Moscow").build(),
                    meeting("e9", "2025-04-06T10:00", "America/Sao_Paulo").build());

    // Not within hours of a change of clocks: there biweekly itself is an hour out. ZonesProperties
    // looks there.
    @Test
    void biweeklyReadsEveryInstant() {
        String text = Visits.export(programme());

        List<biweekly.component.VEvent> events = ReadBack.biweekly(text).getEvents();

        assertThat(events).hasSize(MEETINGS.size() + 1);
        for (biweekly.component.VEvent event : events) {
            TimeSpan planned = planned(event.getUid().getValue());
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(planned.start().toInstant());
            assertThat(event.getDateEnd().getValue().toInstant())
                    .isEqualTo(planned.end().toInstant());
        }
    }

    @Test
    void ical4jReadsEveryInstantInItsZone() {
        List<VEvent> events = ReadBack.ical4j(Visits.export(programme())).getComponents("VEVENT");

        assertThat(events).hasSize(MEETINGS.size() + 1);
        for (VEvent event : events) {
            TimeSpan planned = planned(event.getUid().orElseThrow().getValue());
            DtStart<ZonedDateTime> start = event.<ZonedDateTime>getStartDate().orElseThrow();
            DtEnd<ZonedDateTime> end = event.<ZonedDateTime>getEndDate().orElseThrow();
            assertThat(start.getDate().toInstant()).isEqualTo(planned.start().toInstant());
            assertThat(end.getDate().toInstant()).isEqualTo(planned.end().toInstant());
            assertThat(zone(start)).isEqualTo(planned.start().getZone().getId());
            assertThat(zone(end)).isEqualTo(planned.end().getZone().getId());
        }
    }

    // Under names that no reader knows, the definitions in the file are all there is to go by.
    @Test
    void theDefinitionsInTheFileAreEnough() throws Exception {
        String renamed =
                Visits.export(programme()).replaceAll("TZID([=:])(\\w+)/", "TZID$1Own-$2/");

        Calendar read = new CalendarBuilder().build(new StringReader(renamed));

        for (VEvent event : read.<VEvent>getComponents("VEVENT")) {
            TimeSpan planned = planned(event.getUid().orElseThrow().getValue());
            ZonedDateTime start = event.<ZonedDateTime>getStartDate().orElseThrow().getDate();
            ZonedDateTime end = event.<ZonedDateTime>getEndDate().orElseThrow().getDate();
            assertThat(start.toInstant()).isEqualTo(planned.start().toInstant());
            assertThat(end.toInstant()).isEqualTo(planned.end().toInstant());
        }
        assertThat(renamed).contains("TZID=Own-Africa/Casablanca");
    }

    @Test
    void ical4jFindsTheCalendarValid() {
        assertThat(ReadBack.ical4j(Visits.export(programme())).validate(true).hasErrors())
                .isFalse();
    }

    @Test
    void bothReadWholeDays() {
        Meeting unsure =
                MEETINGS.getFirst().withTime(MEETINGS.getFirst().time().as(Certainty.PART_OF_DAY));

        String text = Visits.export(Visits.with(unsure));

        assertThat(
                        ReadBack.biweekly(text)
                                .getEvents()
                                .getFirst()
                                .getDateStart()
                                .getValue()
                                .hasTime())
                .isFalse();
        VEvent event = (VEvent) ReadBack.ical4j(text).getComponents("VEVENT").getFirst();
        assertThat(event.getStartDate().orElseThrow().getDate())
                .isEqualTo(LocalDate.parse("2025-02-06"));
    }

    @Test
    void everyZoneOfAnEventIsDefinedOnce() {
        String text = Visits.export(programme());

        List<String> used =
                text.replace("\r\n ", "")
                        .lines()
                        .filter(line -> line.contains(";TZID="))
                        .map(line ->
                                line.substring(line.indexOf("TZID=") + 5, line.lastIndexOf(':')))
                        .distinct()
                        .sorted()
                        .toList();
        List<String> defined =
                text.lines()
                        .filter(line -> line.startsWith("TZID:"))
                        .map(line -> line.substring(5))
                        .sorted()
                        .toList();
        assertThat(defined).isEqualTo(used);
        Instant start = MEETINGS.getFirst().time().start().toInstant();
        assertThat(ReadBack.offset(text, "America/New_York", start).getTotalSeconds())
                .isEqualTo(-5 * 3600);
    }

    private static String zone(Property property) {
        return property.<TzId>getRequiredParameter(Parameter.TZID).getValue();
    }

    private static Programme programme() {
        List<Entity> items = new ArrayList<>(MEETINGS);
        items.add(HOME);
        return Visits.with(items.toArray(Entity[]::new));
    }

    private static TimeSpan planned(String uid) {
        if (uid.startsWith("leg-")) {
            return HOME.time();
        }
        return MEETINGS.stream()
                .filter(meeting -> uid.startsWith("meeting-" + meeting.id().value() + "."))
                .findFirst()
                .orElseThrow()
                .time();
    }

    private static MeetingBuilder meeting(String id, String local, String zone) {
        return Visits.meeting(id, "Talks " + id, Visits.hour(local, ZoneId.of(zone)));
    }
}
