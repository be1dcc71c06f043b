package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import java.util.stream.Collectors;

/** What is said of people who are missing. */
final class MissingRequiredWords extends KindWords {

    MissingRequiredWords(Speech speech) {
        super(speech);
    }

    @Override
    String title(Finding finding) {
        Id<?> item = finding.items().getFirst();
        if (isAboutHead(finding)) {
            return speech.texts()
                    .get("conflict.missing.head", speech.facts().of(finding.subjects().getFirst()));
        }
        return finding.part().isEmpty()
                ? speech.texts()
                        .get(
                                "conflict.missing.title",
                                speech.facts().of(finding.subjects().getFirst()),
                                speech.facts().of(item))
                : speech.texts().get("conflict.missing.side", speech.facts().of(item));
    }

    @Override
    String detail(Finding finding) {
        Id<?> item = finding.items().getFirst();
        String when = speech.times().planned(speech.facts().time(item), true);
        if (isAboutHead(finding)) {
            return speech.texts()
                    .get("conflict.missing.head.detail", speech.facts().first(item), when);
        }
        if (finding.part().isEmpty()) {
            return speech.texts()
                    .get(
                            declined(finding)
                                    ? "conflict.missing.declined"
                                    : "conflict.missing.detail",
                            speech.facts().first(item),
                            when);
        }
        String named =
                finding.subjects().stream()
                        .map(speech.facts()::of)
                        .collect(Collectors.joining(", "));
        return speech.texts()
                .get("conflict.missing.side.detail", speech.facts().first(item), when, named);
    }

    @Override
    String openTitle(Finding finding) {
        return isAboutHead(finding)
                ? speech.texts()
                        .get(
                                "conflict.missing.head.open",
                                speech.facts().of(finding.subjects().getFirst()))
                : super.openTitle(finding);
    }

    @Override
    String openDetail(Finding finding) {
        return isAboutHead(finding)
                ? speech.texts()
                        .get(
                                "conflict.missing.head.unnamed",
                                speech.facts().first(finding.items().getFirst()),
                                speech.times()
                                        .planned(
                                                speech.facts().time(finding.items().getFirst()),
                                                true))
                : super.openDetail(finding);
    }

    private boolean declined(Finding finding) {
        return speech.facts().meeting(finding).attendances().stream()
                .filter(attendance -> attendance.person().equals(finding.subjects().getFirst()))
                .anyMatch(attendance -> attendance.response() == Attendance.Response.DECLINED);
    }

    private static boolean isAboutHead(Finding finding) {
        return finding.items().getFirst().kind() != Kind.MEETING;
    }
}
