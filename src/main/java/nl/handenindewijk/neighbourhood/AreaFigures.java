package nl.handenindewijk.neighbourhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published figures about districts: of Statistics Netherlands and of the Leefbaarometer. They say nothing about persons. */
@Component
@Transactional(readOnly = true)
public class AreaFigures {

    private static final String IN_FORCE = """
            select distinct on (year) id, year from neighbourhood_import
            where kind = :kind and state = 'APPLIED' and year > 0 order by year, applied_at desc
            """;

    /** Counts are divided over the new areas, shares and means are averaged. */
    private static final String AS_IN = """
            with crosswalk as (
                select c.* from neighbourhood_crosswalk c
                where c.old_year = :year and c.new_year = :later and c.import_id = (
                    select id from neighbourhood_import where kind = 'CROSSWALK' and state = 'APPLIED' and year = :later
                    order by applied_at desc limit 1))
            select coalesce(c.new_code, f.code) as code, f.figure,
                   case when f.figure like 'a\\_%' then sum(f.value * coalesce(c.share, 1))
                        else sum(f.value * coalesce(c.share, 1)) / sum(coalesce(c.share, 1)) end as value
            from neighbourhood_key_figure f
            join (""" + IN_FORCE + """
            ) i on i.id = f.import_id and i.year = :year
            left join crosswalk c on c.old_code = f.code
            where f.code like 'WK%'
            group by 1, 2 order by 1, 2
            """;

    private final JdbcClient database;

    AreaFigures(JdbcClient database) {
        this.database = database;
    }

    /**
     * A measurement of the Leefbaarometer 3.0.
     *
     * @param liveability class 1 to 9 as published, null if the file had none
     * @param deviation from the national mean; higher is better
     */
    public record Score(int year, @Nullable Integer liveability, double deviation) {}

    /** Years of key figures, the last one first. */
    public List<Integer> years() {
        return database.sql("select year from (" + IN_FORCE + ") i order by year desc")
                .param("kind", "KEY_FIGURES")
                .query(Integer.class)
                .list();
    }

    /** Figures of a year by district code and short name, for the districts as they are in a later year. */
    public Map<String, Map<String, Double>> ofDistricts(int year, int later) {
        var figures = new LinkedHashMap<String, Map<String, Double>>();
        database.sql(AS_IN)
                .param("kind", "KEY_FIGURES")
                .param("year", year)
                .param("later", later)
                .query(row -> {
                    figures.computeIfAbsent(row.getString("code"), code -> new LinkedHashMap<>())
                            .put(row.getString("figure"), row.getDouble("value"));
                });
        return figures;
    }

    /** Districts whose border changed between two years, so that figures cannot be compared as they are. */
    public Set<String> changedBetween(int year, int later) {
        return new TreeSet<>(database.sql("""
                        select new_code from neighbourhood_crosswalk c
                        where old_year = :year and new_year = :later and (share < 1 or old_code <> new_code)
                          and new_code like 'WK%' and import_id in (
                            select id from neighbourhood_import where kind = 'CROSSWALK' and state = 'APPLIED'
                              and year = :later order by applied_at desc limit 1)
                        """)
                .param("year", year)
                .param("later", later)
                .query(String.class)
                .list());
    }

    /** Measurements of the Leefbaarometer by district code, the earliest first. */
    public Map<String, List<Score>> liveability() {
        var scores = new LinkedHashMap<String, List<Score>>();
        database.sql("""
                        select code, year, class, deviation from neighbourhood_liveability
                        where code like 'WK%' and import_id = (
                            select id from neighbourhood_import where kind = 'LIVEABILITY' and state = 'APPLIED'
                            order by year desc, applied_at desc limit 1)
                        order by code, year
                        """).query(row -> {
            scores.computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                    .add(new Score(
                            row.getInt("year"),
                            (Integer) row.getObject("class", Integer.class),
                            row.getDouble("deviation")));
        });
        return scores;
    }
}
