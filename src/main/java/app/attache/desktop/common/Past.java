package app.attache.desktop.common;

import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.workspace.Replanned;
import app.attache.workspace.Step;
import java.util.List;
import java.util.Map;

/** What became of the file so far. Reading it takes a while: not for the FX thread. */
public interface Past {

    /** Of facts that are shown without a file, nothing is known. */
    Past NONE = new None();

    /** Every step, in order. */
    List<Step> steps();

    /** The steps that touched {@code fact}, in order; of what each did, only what it did to this fact. */
    List<Step> stepsOf(Id<?> fact);

    /** What the file held after the step with this number; 0 for before the first. */
    Programme programmeAfter(long number);

    /** The stays and journeys that were planned for another time before. */
    Map<Id<?>, Replanned> replanned();

    /** Knows nothing. */
    final class None implements Past {

        private None() {}

        @Override
        public List<Step> steps() {
            return List.of();
        }

        @Override
        public List<Step> stepsOf(Id<?> fact) {
            return List.of();
        }

        @Override
        public Programme programmeAfter(long number) {
            return Programme.empty();
        }

        @Override
        public Map<Id<?>, Replanned> replanned() {
            return Map.of();
        }
    }
}
