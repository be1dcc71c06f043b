package app.attache.generator;

import app.attache.programme.Room;

/**
 * A room and when it is taken, with its set-up and clear-up, which are whole quarters of an hour.
 */
record HostRoom(Room room, Diary diary) {

    boolean free(int start, int end) {
        return diary.free(start - before(), end + after());
    }

    void take(int start, int end) {
        diary.take(start - before(), end + after());
    }

    private int before() {
        return Quarters.covering((int) room.setUp().toMinutes());
    }

    private int after() {
        return Quarters.covering((int) room.clearUp().toMinutes());
    }
}
