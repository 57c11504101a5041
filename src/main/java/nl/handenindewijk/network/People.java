package nl.handenindewijk.network;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.folder.NamesBeside;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored persons of cases; the caller asks whether the worker may see the case. */
@Repository
class People implements NamesBeside {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final TextCipher cipher;

    People(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** A person with its place in the store. */
    record Stored(UUID id, long version, Instant changedAt, UUID changedBy, Person person) {}

    /** In the order in which they were noted. */
    List<Stored> of(UUID requestId) {
        return database.sql("select * from network_person where request_id = :request order by id")
                .param("request", requestId)
                .query((row, number) -> new Stored(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getObject("changed_by", UUID.class),
                        JSON.readValue(cipher.decrypt(row.getBytes("person")), Person.class)))
                .list();
    }

    @Override
    public Map<UUID, List<String>> namesOf(Collection<UUID> requestIds) {
        var names = new HashMap<UUID, List<String>>();
        if (!requestIds.isEmpty()) {
            database.sql("select request_id, person from network_person where request_id in (:requests)")
                    .param("requests", List.copyOf(requestIds))
                    .query(row -> {
                        var person = JSON.readValue(cipher.decrypt(row.getBytes("person")), Person.class);
                        Stream.of(Stream.of(person.name()), Stream.ofNullable(person.phone()))
                                .flatMap(each -> each)
                                .forEach(names.computeIfAbsent(
                                        row.getObject("request_id", UUID.class), none -> new ArrayList<>())::add);
                    });
        }
        return names;
    }

    long count(UUID requestId) {
        return database.sql("select count(*) from network_person where request_id = :request")
                .param("request", requestId)
                .query(Long.class)
                .single();
    }

    void add(UUID id, UUID requestId, Person person, UUID by, Instant at) {
        database.sql("insert into network_person (id, request_id, person, version, changed_at, changed_by)"
                        + " values (:id, :request, :person, 0, :at, :by)")
                .param("id", id)
                .param("request", requestId)
                .param("person", cipher.encrypt(JSON.writeValueAsString(person)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** @return false if the case has no such person in this version */
    boolean change(UUID id, UUID requestId, long seen, Person person, UUID by, Instant at) {
        return database.sql("update network_person set person = :person, version = version + 1, changed_at = :at,"
                                + " changed_by = :by where id = :id and request_id = :request and version = :seen")
                        .param("person", cipher.encrypt(JSON.writeValueAsString(person)))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", id)
                        .param("request", requestId)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    boolean remove(UUID id, UUID requestId) {
        return database.sql("delete from network_person where id = :id and request_id = :request")
                        .param("id", id)
                        .param("request", requestId)
                        .update()
                == 1;
    }

    /** Names, numbers and agreements are one value. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        EncryptedColumn networkPersonColumn() {
            return new EncryptedColumn("network_person", "id", "person");
        }
    }
}
