package app.attache.seed;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BrokenProperties {

    @Property
    boolean everyNumberIsSmall(@ForAll int number) {
        return number < 10;
    }
}
