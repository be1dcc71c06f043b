package app.attache.desktop.common.gesture;

import app.attache.programme.Id;

/** What the pointer is on when a button goes down. */
public sealed interface Grip {

    /** Empty ground. */
    record Ground() implements Grip {}

    /** Something planned, by its middle. */
    record Item(Id<?> id) implements Grip {}

    /** Something planned, by one of its ends. */
    record End(Id<?> id, Edge edge) implements Grip {}
}
