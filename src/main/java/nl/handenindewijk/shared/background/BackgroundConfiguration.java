package nl.handenindewijk.shared.background;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Listeners that follow a commit share a few threads and a queue without end, so that a rush of requests or a slow mail
 * server never takes the database connections that residents need. A queue lost in a crash is still in the event
 * registry.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BackgroundConfiguration {

    private static final int THREADS = 4;

    /** The name makes Spring Boot use it in place of its own, which has no limit on virtual threads. */
    @Bean({"applicationTaskExecutor", "taskExecutor"})
    ThreadPoolTaskExecutor listenerExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("listener-");
        executor.setCorePoolSize(THREADS);
        executor.setAllowCoreThreadTimeOut(true);
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(5);
        return executor;
    }
}
