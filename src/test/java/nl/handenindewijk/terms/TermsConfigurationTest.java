package nl.handenindewijk.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class TermsConfigurationTest {

    private static final LocalDate START = LocalDate.parse("2026-03-10");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(TermsConfiguration.class, Properties.class);

    @Test
    void worksWithoutAnySetting() {
        runner.run(context -> {
            assertThat(context.getBean(TermsBook.class)
                            .now()
                            .promises()
                            .contactBy("U3", MONDAY)
                            .due())
                    .isEqualTo("2026-12-07");
            assertThat(context.getBean(TermsBook.class)
                            .now()
                            .terms()
                            .deadline("WGS_BESCHIKKING", START, Set.of())
                            .due())
                    .isEqualTo("2026-05-05");
            assertThat(context).hasSingleBean(TermsBook.class).hasSingleBean(ReasonText.class);
        });
    }

    @Test
    void takesWhatAMunicipalityMayDecide() {
        runner.withPropertyValues(
                        "portal.terms.promises.u3=5",
                        "portal.terms.closing-days=2026-11-24",
                        "portal.terms.atw.WGS_BESCHIKKING=true",
                        "portal.terms.lengths.JEUGD_BESLUIT=6 WEEKS",
                        "portal.terms.silence.worker=3")
                .run(context -> {
                    assertThat(context.getBean(TermsBook.class)
                                    .now()
                                    .promises()
                                    .contactBy("U3", MONDAY)
                                    .due())
                            .isEqualTo("2026-12-01");
                    assertThat(context.getBean(TermsBook.class)
                                    .now()
                                    .calendar()
                                    .isWorkingDay(LocalDate.parse("2026-11-24")))
                            .isFalse();
                    Terms terms = context.getBean(TermsBook.class).now().terms();
                    assertThat(terms.deadline("WGS_BESCHIKKING", START, Set.of())
                                    .due())
                            .isEqualTo("2026-05-06");
                    assertThat(terms.deadline("JEUGD_BESLUIT", START, Set.of()).due())
                            .isEqualTo("2026-04-21");
                });
    }

    @Test
    void doesNotStartWithATermLongerThanTheLaw() {
        runner.withPropertyValues("portal.terms.lengths.WMO_ONDERZOEK=7 WEEKS")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("Wmo 2015 art. 2.3.2 lid 1"));
    }

    @Configuration
    @EnableConfigurationProperties(TermsProperties.class)
    static class Properties {

        @Bean
        ChoiceSource nothingStored() {
            return new ChoiceSource() {
                @Override
                public Optional<UUID> newest() {
                    return Optional.empty();
                }

                @Override
                public TermsChoices choice(UUID id, TermsChoices first) {
                    return first;
                }
            };
        }
    }
}
