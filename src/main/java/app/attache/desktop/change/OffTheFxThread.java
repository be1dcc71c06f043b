package app.attache.desktop.change;

import app.attache.desktop.common.Tasks;
import app.attache.text.Failure;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work off the FX thread, whose end is told on it. */
final class OffTheFxThread implements ChangeModel.Background {

    @Override
    public <T> Runnable run(Callable<T> work, Consumer<T> succeeded, Consumer<Failure> failed) {
        return Tasks.run(work, succeeded, failed)::stop;
    }
}
