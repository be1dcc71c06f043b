package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the notices of a plan say. */
public final class NoticeWords {

    private final List<Notice> notices;
    private final Programme before;
    private final Programme after;
    private final Texts texts;
    private final LocalWords local;
    private final NameWords names;

    /** Words for {@code notices}, which are due when {@code before} becomes {@code after}. */
    public NoticeWords(List<Notice> notices, Programme before, Programme after, Texts texts) {
        this.notices = List.copyOf(notices);
        this.before = before;
        this.after = after;
        this.texts = texts;
        this.local = new LocalWords(texts);
        this.names = new NameWords(after, texts);
    }

    NoticeWords(Plan plan, Texts texts) {
        this(plan.notices(), plan.before(), plan.after(), texts);
    }

    /** What must be sent to calendars: one line a kind, with how many entries and to whom. */
    public List<PlanLine> calendars() {
        List<PlanLine> lines = new ArrayList<>();
        for (Notice.Calendar.Kind kind : Notice.Calendar.Kind.values()) {
            List<Notice.Calendar> due =
                    notices.stream()
                            .filter(Notice.Calendar.class::isInstance)
                            .map(Notice.Calendar.class::cast)
                            .filter(notice -> notice.kind() == kind)
                            .toList();
            if (!due.isEmpty()) {
                List<Id<Person>> people =
                        due.stream()
                                .flatMap(notice -> notice.recipients().stream())
                                .distinct()
                                .toList();
                List<String> items =
                        names.items(due.stream().<Id<?>>map(Notice.Calendar::item).toList());
                lines.add(
                        new PlanLine(
                                texts.get(
                                        "itinerary.notice." + kind.name().toLowerCase(Locale.ROOT),
                                        due.size(),
                                        people.size()),
                                "",
                                "",
                                local.list(items)));
            }
        }
        return lines;
    }

    /** Which days' briefings must be issued again: one line for each delegation and number of the issue. */
    public List<PlanLine> briefings() {
        SortedMap<Id<Delegation>, SortedMap<Integer, NavigableSet<LocalDate>>> days =
                new TreeMap<>((one, other) -> one.compareTo(other));
        for (Notice notice : notices) {
            if (notice
                    instanceof
                    Notice.Briefing(Id<Delegation> delegation, LocalDate date, int number)) {
                days.computeIfAbsent(delegation, _ -> new TreeMap<>())
                        .computeIfAbsent(number, _ -> new TreeSet<>())
                        .add(date);
            }
        }
        List<PlanLine> lines = new ArrayList<>();
        days.forEach((delegation, byNumber) ->
                byNumber.forEach(
                        (number, dates) -> lines.add(briefing(delegation, number, dates))));
        return lines;
    }

    private PlanLine briefing(
            Id<Delegation> delegation, int number, NavigableSet<LocalDate> dates) {
        List<String> days = dates.stream().map(local::day).toList();
        String subject =
                number == 1
                        ? texts.get("itinerary.notice.briefing.first", local.list(days))
                        : texts.get("itinerary.notice.briefing.again", local.list(days), number);
        // One that is joined to another is no more.
        Delegation of = after.find(delegation).orElseGet(() -> before.get(delegation));
        return new PlanLine(subject, "", "", of.name());
    }
}
