package app.attache.cli;

import java.util.List;

/** The commands, as the help groups them. A new command is added here and nowhere else. */
enum CommandGroup {
    FIRST_STEPS {
        @Override
        List<Object> commands(Surroundings surroundings) {
            return List.of(
                    new DemoCommand(surroundings),
                    new WindowCommand(surroundings),
                    new ImportCommand(surroundings),
                    new GenerateCommand(surroundings));
        }
    },
    PAPERS {
        @Override
        List<Object> commands(Surroundings surroundings) {
            return List.of(
                    new ConflictsCommand(surroundings),
                    new RemediesCommand(surroundings),
                    new SlotsCommand(surroundings),
                    new PictureCommand(surroundings),
                    new BriefingCommand(surroundings),
                    new ExportCommand(surroundings));
        }
    },
    CHANGES {
        @Override
        List<Object> commands(Surroundings surroundings) {
            return List.of(
                    new ChangeCommand(surroundings),
                    new FitCommand(surroundings),
                    new RepairCommand(surroundings),
                    new AcceptCommand(surroundings),
                    new SettingsCommand(surroundings),
                    new DraftsCommand(surroundings),
                    new UndoCommand(surroundings),
                    new RedoCommand(surroundings),
                    new HistoryCommand(surroundings),
                    new DiffCommand(surroundings));
        }
    },
    FILE {
        @Override
        List<Object> commands(Surroundings surroundings) {
            return List.of(
                    new CheckCommand(surroundings),
                    new BackupCommand(surroundings),
                    new RestoreCommand(surroundings));
        }
    };

    /** New command objects, in the order the help shows them; each is a {@code Callable<Integer>}. */
    abstract List<Object> commands(Surroundings surroundings);

    /** The key of the group's title. */
    String titleKey() {
        return "cli.group." + name();
    }
}
