package nl.handenindewijk.goals;

import java.util.Optional;
import nl.handenindewijk.casework.folder.FolderTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The two lines on the page of a case that lead to its goals and its life domains. */
@Configuration(proxyBeanMethods = false)
class GoalTabs {

    @Bean
    @Order(50)
    FolderTab goalsTab(Goals goals) {
        return (folder, worker) ->
                Optional.of(new FolderTab.Tab("goals.tab.goals", "doelen", goals.unsettled(folder.id()), false));
    }

    @Bean
    @Order(51)
    FolderTab domainsTab(Goals goals) {
        return (folder, worker) -> {
            var scored = goals.scoresOf(folder.id()).stream()
                    .map(Score::domain)
                    .distinct()
                    .count();
            return Optional.of(new FolderTab.Tab("goals.tab.domains", "leefgebieden", scored, false));
        };
    }
}
