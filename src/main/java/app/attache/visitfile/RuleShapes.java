package app.attache.visitfile;

import app.attache.conflict.FindingKind;
import app.attache.programme.Acceptance;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.KindSetting;
import app.attache.programme.NumberLimit;
import app.attache.programme.RuleSettings;
import app.attache.programme.Separation;
import app.attache.programme.TimeLimit;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Who must not meet, by which limits conflicts are judged, and which of them are accepted. */
final class RuleShapes {

    private static final List<String> KINDS =
            Arrays.stream(FindingKind.values()).map(FindingKind::label).toList();

    private static final Scalar<String> KIND =
            new Scalar<>(
                    Scalars.expected("word", String.join(", ", KINDS)),
                    KINDS,
                    true,
                    (text, _, _) -> kind(text),
                    kind -> kind);

    private RuleShapes() {}

    static Shape<Separation> separation() {
        Scalar<Id<?>> party = Scalars.anyOf(Kind.DELEGATION, Kind.PERSON);
        var shape = new Shape.Builder<Separation>();
        var one = shape.required("one", party, Separation::one);
        var other = shape.required("other", party, Separation::other);
        var buffer = shape.optional("buffer", Times.LENGTH, Separation::buffer, Duration.ZERO);
        var notes = CommonShapes.notes(shape);
        return shape.made(in -> {
            if (in.get(one).equals(in.get(other))) {
                throw new Unfit("visitfile.problem.apart-from-itself", in.get(other).toString());
            }
            return new Separation(
                    Id.separation(in.key()),
                    in.get(one),
                    in.get(other),
                    in.get(buffer),
                    in.get(notes));
        });
    }

    static Shape<RuleSettings> settings() {
        var shape = new Shape.Builder<RuleSettings>();
        var times =
                shape.optional(
                        "times",
                        new MapForm<>(Scalars.word(TimeLimit.class), Times.LENGTH),
                        RuleSettings::times,
                        Map.of());
        var numbers =
                shape.optional(
                        "numbers",
                        new MapForm<>(Scalars.word(NumberLimit.class), Scalars.whole(0)),
                        RuleSettings::numbers,
                        Map.of());
        var kinds =
                shape.optional(
                        "kinds",
                        ListForm.lines(kindSetting()).distinctBy(KindSetting::kind),
                        RuleSettings::kinds,
                        List.of());
        var hours =
                shape.optional(
                        "working-hours",
                        PlaceShapes.HOURS,
                        RuleSettings::workingHours,
                        RuleSettings.USUAL.workingHours());
        var notes = CommonShapes.notes(shape);
        return shape.made(in -> {
            if (!in.key().equals(RuleSettings.ID.value())) {
                throw new Unfit("visitfile.problem.settings", RuleSettings.ID.value());
            }
            checkTimes(in.get(times));
            checkNumbers(in.get(numbers));
            return new RuleSettings(
                    RuleSettings.ID,
                    in.get(times),
                    in.get(numbers),
                    in.get(kinds),
                    in.get(hours),
                    in.get(notes));
        });
    }

    private static void checkTimes(Map<TimeLimit, Duration> times) throws Unfit {
        for (Map.Entry<TimeLimit, Duration> entry : times.entrySet()) {
            TimeLimit limit = entry.getKey();
            if (!limit.allows(entry.getValue())) {
                throw new Unfit(
                        "visitfile.problem.limit",
                        limit.label(),
                        Times.write(Duration.ZERO),
                        Times.write(limit.most()),
                        Times.write(entry.getValue()));
            }
        }
    }

    private static void checkNumbers(Map<NumberLimit, Integer> numbers) throws Unfit {
        for (Map.Entry<NumberLimit, Integer> entry : numbers.entrySet()) {
            NumberLimit limit = entry.getKey();
            if (!limit.allows(entry.getValue())) {
                throw new Unfit(
                        "visitfile.problem.limit",
                        limit.label(),
                        Integer.toString(limit.least()),
                        Integer.toString(limit.most()),
                        Integer.toString(entry.getValue()));
            }
        }
    }

    private static Shape<KindSetting> kindSetting() {
        var shape = new Shape.Builder<KindSetting>();
        var kind = shape.required("kind", KIND, KindSetting::kind);
        var weight =
                shape.optional(
                        "severity",
                        Scalars.word(KindSetting.Weight.class),
                        KindSetting::weight,
                        KindSetting.Weight.USUAL);
        var muted = shape.optional("muted", Scalars.TRUTH, KindSetting::muted, false);
        return shape.madeOnOneLine(
                in -> new KindSetting(in.get(kind), in.get(weight), in.get(muted)));
    }

    private static String kind(String text) throws Unfit {
        if (!KINDS.contains(text)) {
            throw Scalars.unknown(text, KIND.expected(), KINDS);
        }
        return text;
    }

    static Shape<Acceptance> acceptance() {
        var shape = new Shape.Builder<Acceptance>();
        var finding = shape.required("finding", Scalars.NAME, Acceptance::finding);
        var state = shape.required("state", Scalars.NAME, Acceptance::state);
        var reason = shape.required("reason", Scalars.NAME, Acceptance::reason);
        var by = CommonShapes.text(shape, "by", Acceptance::by);
        var at = shape.required("at", Times.INSTANT, Acceptance::at);
        var notes = CommonShapes.notes(shape);
        return shape.made(in ->
                new Acceptance(
                        Id.acceptance(in.key()),
                        in.get(finding),
                        in.get(state),
                        in.get(reason),
                        in.get(by),
                        in.get(at),
                        in.get(notes)));
    }
}
