package app.attache.conflict;

import java.util.List;

/** One kind of conflict. */
sealed interface Rule permits FactRule, MeetingRule, LineRule {

    FindingKind kind();

    /**
     * By which ways it reads other facts than the one it judges, which is their beginning. An edit of a fact at no such way's
     * end, nor on it, changes nothing that it finds.
     */
    List<Path> reads();
}
