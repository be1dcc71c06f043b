package app.attache.desktop.common;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Stay;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what was asked, and opens nothing. */
public final class MemoryChanging implements Changing {

    private final List<String> questions = new ArrayList<>();

    /** What was asked, in order. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public void change(Id<?> fact) {
        questions.add("change " + fact);
    }

    @Override
    public void stayUntil(Id<Stay> stay, LocalDateTime end) {
        questions.add(stay + " until " + end);
    }

    @Override
    public void fitIn(Optional<Id<Delegation>> whose) {
        questions.add("fit in for " + whose.map(Id::toString).orElse("nobody"));
    }

    @Override
    public void repairAfter(Id<Meeting> meeting) {
        questions.add("repair after " + meeting);
    }

    @Override
    public void drafts() {
        questions.add("drafts");
    }
}
