package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Separation;
import java.util.BitSet;

/** Who is kept apart from anybody in a programme: tells of almost every meeting at once that nobody there is. Immutable. */
final class Separated {

    private static final int NUMBERS = 1 << 14;

    private final BitSet marks;

    private Separated(BitSet marks) {
        this.marks = marks;
    }

    static Separated of(Programme programme) {
        BitSet marks = new BitSet(NUMBERS);
        for (Separation separation : programme.all(Separation.class)) {
            marks.set(Parties.mark(separation.one()) & NUMBERS - 1);
            marks.set(Parties.mark(separation.other()) & NUMBERS - 1);
        }
        return new Separated(marks);
    }

    /** Those in {@code after}, the programme that {@code change} makes. */
    Separated after(ChangeSet change, Programme after) {
        return change.edits().stream().anyMatch(edit -> edit.id().kind() == Kind.SEPARATION)
                ? of(after)
                : this;
    }

    /** Whether one of them may be among {@code parties}; when not, none is. */
    boolean mayBeAmong(Parties parties) {
        for (int i = 0; i < parties.size(); i++) {
            if (marks.get(parties.mark(i) & NUMBERS - 1)) {
                return true;
            }
        }
        return false;
    }
}
