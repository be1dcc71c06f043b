package app.attache.generator;

import app.attache.programme.Format;
import java.util.List;

/** What made-up things are called. */
final class Wording {

    static final List<String> PORTFOLIOS =
            List.of(
                    "Foreign Affairs",
                    "Trade",
                    "Energy",
                    "Defence",
                    "Science",
                    "Culture",
                    "Transport",
                    "Health",
                    "Agriculture",
                    "Finance",
                    "the Interior",
                    "Education");

    static final List<String> TOPICS =
            List.of(
                    "grain quotas",
                    "the rail link",
                    "visa waivers",
                    "the joint observatory",
                    "fishing rights",
                    "the gas interconnector",
                    "student exchange",
                    "border crossings",
                    "the tax treaty",
                    "disaster relief",
                    "air services",
                    "the museum loan");

    private Wording() {}

    static String title(Format format, String topic, String host) {
        return switch (format) {
            case BILATERAL -> "Talks on " + topic;
            case EXPANDED_BILATERAL -> "Expanded talks on " + topic;
            case TETE_A_TETE -> "Tête-à-tête with " + host;
            case PULL_ASIDE -> "Pull-aside with " + host;
            case COURTESY_CALL -> "Courtesy call on " + host;
            case WORKING_LUNCH -> "Working lunch given by " + host;
            case WORKING_DINNER -> "Working dinner given by " + host;
            case PLENARY -> "Plenary on " + topic;
            case CALL -> "Call on " + topic;
            case PRESS -> "Press statements on " + topic;
            case CEREMONY -> "Signing: " + topic;
            case OTHER -> "Preparation: " + topic;
        };
    }
}
