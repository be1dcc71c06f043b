package app.attache.desktop.common.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts what overlaps side by side, in as few lanes as can be: as many as there are at the most at one time. What comes
 * first has the lane furthest left that is free, and reaches over the lanes beside it that nothing else needs.
 */
public final class Lanes {

    /**
     * The room that one stretch has.
     *
     * @param lane its first lane, from 0
     * @param span over how many lanes it reaches
     * @param lanes how many lanes there are where it is
     */
    public record Lane(int lane, int span, int lanes) {}

    private final List<Extent> extents;
    private final int[] lane;
    private final Lane[] result;

    private Lanes(List<Extent> extents) {
        this.extents = extents;
        this.lane = new int[extents.size()];
        this.result = new Lane[extents.size()];
    }

    /**
     * A lane for each stretch.
     *
     * @param extents none of them empty, by their start
     */
    public static List<Lane> pack(List<Extent> extents) {
        Lanes lanes = new Lanes(extents);
        int first = 0;
        int until = 0;
        for (int i = 0; i < extents.size(); i++) {
            if (i > first && extents.get(i).from() >= until) {
                lanes.packTogether(first, i);
                first = i;
            }
            until = Math.max(until, extents.get(i).to());
        }
        lanes.packTogether(first, extents.size());
        return Arrays.asList(lanes.result);
    }

    /** Packs stretches that hang together, each overlapping another. */
    private void packTogether(int first, int end) {
        List<List<Extent>> taken = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Extent extent = extents.get(i);
            int free = 0;
            while (free < taken.size() && taken.get(free).getLast().to() > extent.from()) {
                free++;
            }
            if (free == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(free).add(extent);
            lane[i] = free;
        }
        for (int i = first; i < end; i++) {
            result[i] = new Lane(lane[i], span(extents.get(i), lane[i], taken), taken.size());
        }
    }

    private static int span(Extent extent, int lane, List<List<Extent>> taken) {
        int beside = lane + 1;
        while (beside < taken.size() && taken.get(beside).stream().noneMatch(extent::overlaps)) {
            beside++;
        }
        return beside - lane;
    }
}
