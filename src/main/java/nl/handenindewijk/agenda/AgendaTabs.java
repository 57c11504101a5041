package nl.handenindewijk.agenda;

import java.time.Clock;
import java.util.Optional;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The two lines on the page of a case that lead to its tasks and its appointments. */
@Configuration(proxyBeanMethods = false)
class AgendaTabs {

    @Bean
    @Order(10)
    FolderTab tasksTab(Tasks tasks, Clock clock) {
        return (folder, worker) -> {
            var open = tasks.of(folder.id()).stream().filter(Task::isOpen).toList();
            var today = DutchTime.today(clock);
            boolean now = open.stream().anyMatch(task -> task.when(today) != Task.When.COMING);
            return Optional.of(new FolderTab.Tab("agenda.tab.tasks", "taken", open.size(), now));
        };
    }

    @Bean
    @Order(20)
    FolderTab appointmentsTab(Appointments appointments, Clock clock) {
        return (folder, worker) -> {
            var planned = appointments.of(folder.id()).stream()
                    .filter(Appointment::isPlanned)
                    .toList();
            var today = DutchTime.today(clock);
            boolean now = planned.stream().anyMatch(one -> !one.slot().day().isAfter(today));
            return Optional.of(new FolderTab.Tab("agenda.tab.appointments", "afspraken", planned.size(), now));
        };
    }
}
