package nl.handenindewijk.shared.background;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Runs the one command that was asked for, and stops the portal. */
@Component
@ConditionalOnProperty("portal.command")
class RunCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

    private final List<Command> commands;
    private final ConfigurableApplicationContext portal;
    private final String name;

    RunCommand(List<Command> commands, ConfigurableApplicationContext portal, @Value("${portal.command}") String name) {
        this.commands = commands;
        this.portal = portal;
        this.name = name;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var command = commands.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no command " + name + "; there are "
                        + commands.stream().map(Command::name).sorted().toList()));
        LOG.info("{}", command.run());
        System.exit(SpringApplication.exit(portal));
    }
}
