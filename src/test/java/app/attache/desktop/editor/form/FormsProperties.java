package app.attache.desktop.editor.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.FactTimes;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Programmes;
import app.attache.workspace.VisitFiles;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What stands in the fields of a fact makes the same fact again, whatever the fact. */
class FormsProperties {

    private static final LocalDateTime NEAR = LocalDateTime.parse("2025-02-04T09:00");

    @Property(tries = 300)
    void whatStandsInTheFieldsMakesTheSameFact(
            @ForAll("programmes") Programme programme, @ForAll("languages") Locale language) {
        for (Entity fact : all(programme)) {
            Entity fillable = fillable(fact);
            Subject.of(fillable, false)
                    .ifPresent(subject -> {
                        LocalDateTime near =
                                new FactTimes(programme)
                                        .spanOf(fillable)
                                        .map(span -> span.start().toLocalDateTime())
                                        .orElse(NEAR);
                        Values values = subject.values(language);
                        assertThat(subject.read(values, programme, near, language))
                                .isEqualTo(new Reading.Made(fillable));
                        assertThat(subject.read(values, programme, NEAR, language))
                                .as("whatever is near")
                                .isEqualTo(new Reading.Made(fillable));
                    });
        }
    }

    @Example
    void everyFactOfTheSampleCanBeEdited() {
        Programme sample = VisitFiles.washington();
        for (Entity fact : all(sample)) {
            Subject<?> subject = Subject.of(fact, false).orElseThrow();
            assertThat(subject.read(subject.values(Locale.ENGLISH), sample, NEAR, Locale.ENGLISH))
                    .isEqualTo(new Reading.Made(fact));
        }
    }

    @Property
    void whateverIsTypedIsReadOrExplained(
            @ForAll("programmes") Programme programme, @ForAll String text) {
        for (Entity fact : all(programme)) {
            Subject.of(fillable(fact), false)
                    .ifPresent(subject -> {
                        for (Input.Field field : subject.form().fields()) {
                            if (field.input() instanceof Input.Text) {
                                Values typed =
                                        subject.values(Locale.ENGLISH).with(field.name(), text);
                                Reading reading =
                                        subject.read(typed, programme, NEAR, Locale.ENGLISH);
                                if (reading instanceof Reading.Wrong wrong) {
                                    assertThat(wrong.problems()).isNotEmpty();
                                }
                            }
                        }
                    });
        }
    }

    private static List<Entity> all(Programme programme) {
        List<Entity> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(programme.all(kind));
        }
        return all;
    }

    /** Lists that stand in one field, parted by lines or commas, with nothing in them that parts. */
    private static Entity fillable(Entity fact) {
        return switch (fact) {
            case Person person ->
                    person.withLanguages(
                            person.languages().stream()
                                    .map(it -> it.replaceAll("[^a-zא-ת]", "").strip())
                                    .filter(it -> !it.isEmpty())
                                    .toList());
            case Meeting meeting ->
                    meeting.withTalkingPoints(
                            meeting.talkingPoints().stream()
                                    .map(it -> "• " + it.replaceAll("\\R|\\u0000", " "))
                                    .toList());
            case Leg leg -> leg;
            case Movement movement -> movement;
            default -> fact;
        };
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.ENGLISH, Locale.of("he"), Locale.of("ar"), Locale.FRENCH);
    }
}
