package app.attache.conflict;

import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What findings say to a planner, in one language, with times on the clock of the place they speak of. Where the things at odds
 * go by different clocks, each time names its city.
 */
public final class FindingWords {

    private final Texts texts;
    private final Map<FindingKind, KindWords> words = new EnumMap<>(FindingKind.class);

    /** Words in the language of {@code texts} for findings about {@code programme}. */
    public FindingWords(Programme programme, Texts texts) {
        Objects.requireNonNull(programme, "programme");
        this.texts = Objects.requireNonNull(texts, "texts");
        Speech speech = Speech.of(programme, texts);
        for (FindingKind kind : FindingKind.values()) {
            words.put(kind, of(kind, speech));
        }
    }

    /** The finding in one sentence: {@code B. Netanyahu is in two meetings, 13:25–13:30}. */
    public String title(Finding finding) {
        KindWords own = own(finding);
        return isOpen(finding) ? own.openTitle(finding) : own.title(finding);
    }

    /** The evidence: which items, when, and what is missing; names a possible finding as such. */
    public String detail(Finding finding) {
        KindWords own = own(finding);
        return isOpen(finding) ? own.openDetail(finding) : own.detail(finding);
    }

    /** The kind as a person reads it: {@code Person double-booked}. */
    public String kind(FindingKind kind) {
        return texts.get("conflict.kind." + kind.label());
    }

    private KindWords own(Finding finding) {
        return Objects.requireNonNull(words.get(finding.kind()));
    }

    private static boolean isOpen(Finding finding) {
        return finding.verdict() == Verdict.NOT_EVALUABLE;
    }

    private static KindWords of(FindingKind kind, Speech speech) {
        return switch (kind) {
            case PERSON_DOUBLE_BOOKED -> new PersonDoubleBookedWords(speech);
            case VENUE_DOUBLE_BOOKED -> new VenueDoubleBookedWords(speech);
            case OUTSIDE_STAY -> new OutsideStayWords(speech);
            case OVERLAPS_LEG -> new OverlapsLegWords(speech);
            case TRAVEL_INFEASIBLE -> new TravelInfeasibleWords(speech);
            case DEPENDENCY -> new DependencyOrderWords(speech);
            case REST -> new RestWords(speech);
            case OVERLOAD -> new OverloadWords(speech);
            case DUPLICATE -> new DuplicateWords(speech);
            case CAPACITY -> new CapacityWords(speech);
            case VENUE_CLOSED -> new VenueClosedWords(speech);
            case SHABBAT, FRIDAY_PRAYER, RAMADAN -> new ObservedWords(speech);
            case NON_WORKING_DAY -> new DayOffWords(speech);
            case MISSING_REQUIRED -> new MissingRequiredWords(speech);
            case INTERPRETER -> new InterpreterWords(speech);
            case RANK_MISMATCH -> new RankMismatchWords(speech);
            case DST -> new ClockChangeWords(speech);
            case MARKING -> new MarkingWords(speech);
            case MANIFEST -> new ManifestWords(speech);
            case DELEGATION_SPLIT -> new DelegationSplitWords(speech);
            case LODGING -> new LodgingWords(speech);
            case UNCONFIRMED_HOLD -> new UnconfirmedHoldWords(speech);
            case SHORT_NOTICE -> new ShortNoticeWords(speech);
            case KEPT_APART -> new KeptApartWords(speech);
        };
    }
}
