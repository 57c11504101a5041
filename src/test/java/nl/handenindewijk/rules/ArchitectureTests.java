package nl.handenindewijk.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import nl.handenindewijk.shared.UseCase;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** How classes are built, whatever module they live in. */
@AnalyzeClasses(packages = "nl.handenindewijk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> DATA_ACCESS = assignableTo(Repository.class)
            .or(assignableTo(EntityManager.class))
            .or(assignableTo(JdbcClient.class))
            .or(assignableTo(JdbcOperations.class));

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule loggingIsSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule onlyCommandsPrint =
            noClasses().that().haveSimpleNameNotEndingWith("Command").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule theClockEntersFromOutside = noClasses()
            .that()
            .resideOutsideOfPackage("nl.handenindewijk.shared")
            .should()
            .callMethodWhere(readsTheClock());

    /** Protected is open to the whole package in Java; here it is not. */
    @ArchTest
    static final ArchRule onlyTheAggregateChangesItsState = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveFullyQualifiedName("nl.handenindewijk.casework.CaseRecord")
            .and()
            .areProtected()
            .should()
            .onlyBeCalled()
            .byClassesThat()
            .haveNameMatching(".*\\.(CaseRecord|HelpRequest)");

    @ArchTest
    static final ArchRule controllersLeaveDataToOthers = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat(DATA_ACCESS.or(annotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule pagesNeverSeeEntities =
            noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat(annotatedWith(Entity.class));

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesStayInside = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersStayInside =
            classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule aUseCaseDoesOneThing =
            classes().that().areAnnotatedWith(UseCase.class).should(writeInOneMethod());

    @ArchTest
    static final ArchRule aWholeClassIsTransactionalOnlyToRead = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .and()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(readingOnly());

    @ArchTest
    static final ArchRule nothingRunsUnseenInTheBackground = methods().should().notBeAnnotatedWith(Async.class);

    @ArchTest
    static final ArchRule encryptionIsInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("nl.handenindewijk.shared.crypto")
            .should()
            .dependOnClassesThat(resideInAPackage("javax.crypto.."));

    private static DescribedPredicate<JavaCall<?>> readsTheClock() {
        var now = target(owner(resideInAPackage("java.time..")))
                .and(target(nameMatching("now|system.*|tick.*")))
                .and(new DescribedPredicate<JavaCall<?>>("without a clock") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                    }
                });
        var millis = target(owner(assignableTo(System.class))).and(target(nameMatching("currentTimeMillis")));
        var date = target(owner(assignableTo(java.util.Date.class))).and(target(nameMatching("<init>")));
        return now.or(millis).or(date).as("reads the machine's clock");
    }

    private static DescribedPredicate<JavaAnnotation<?>> readingOnly() {
        return new DescribedPredicate<>("@Transactional(readOnly = true)") {
            @Override
            public boolean test(JavaAnnotation<?> annotation) {
                return annotation.getRawType().isEquivalentTo(Transactional.class)
                        && annotation
                                .get("readOnly")
                                .filter(Boolean.TRUE::equals)
                                .isPresent();
            }
        };
    }

    /** The methods of a port it fulfils belong together; its reading methods change nothing. */
    private static ArchCondition<JavaClass> writeInOneMethod() {
        return new ArchCondition<>("write in one method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var writing = type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE)
                                && !method.getModifiers().contains(JavaModifier.STATIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !readsOnly(method) && !ofAPort(type, method))
                        .map(JavaMethod::getName)
                        .sorted()
                        .toList();
                if (writing.size() > 1) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + writing));
                }
            }
        };
    }

    private static boolean readsOnly(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .filter(Transactional::readOnly)
                .isPresent();
    }

    private static boolean ofAPort(JavaClass type, JavaMethod method) {
        return type.getAllRawInterfaces().stream()
                .flatMap(port -> port.getMethods().stream())
                .anyMatch(promised -> promised.getName().equals(method.getName()));
    }
}
