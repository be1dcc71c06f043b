package app.attache.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Attaché " + ResourceBundle.getBundle("version").getString("version")};
    }
}
