package app.attache.desktop.change;

import app.attache.itinerary.Change;
import app.attache.itinerary.ShiftVisit;
import app.attache.programme.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole visit at another time: by days, or by hours and minutes as {@code 2:30} or {@code -0:45}. */
record VisitForm(Options options) implements ChangeForm {

    private static final Pattern DAYS = Pattern.compile("([+-]?\\d{1,4})\\s*\\p{L}*");
    private static final Pattern LENGTH = Pattern.compile("([+-]?)(\\d{1,3}):(\\d{2})");

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                options.visits(), new Field.Typed("by", options.texts().get("change.by.prompt")));
    }

    @Override
    public String title(Values values) {
        return options.texts()
                .get("change.title.shift-visit", visit(values).map(Visit::title).orElse(""));
    }

    @Override
    public Optional<Change> read(Wish wish) {
        String typed = wish.values().text("by").strip();
        return typed.isEmpty()
                ? Optional.empty()
                : visit(wish.values())
                        .map(visit ->
                                new ShiftVisit(
                                        visit.id(),
                                        by(typed),
                                        wish.choices(),
                                        wish.reason().strip()));
    }

    private static ShiftVisit.By by(String typed) {
        Matcher length = LENGTH.matcher(typed);
        if (length.matches()) {
            Duration by =
                    Duration.ofMinutes(
                            60L * Integer.parseInt(length.group(2))
                                    + Integer.parseInt(length.group(3)));
            return new ShiftVisit.By.Elapsed(length.group(1).equals("-") ? by.negated() : by);
        }
        Matcher days = DAYS.matcher(typed);
        if (days.matches()) {
            return new ShiftVisit.By.Days(Integer.parseInt(days.group(1)));
        }
        throw new UnreadableDeparture("change.by.unreadable", typed);
    }

    private Optional<Visit> visit(Values values) {
        return options.picked(values, options.visits(), Visit.class);
    }
}
