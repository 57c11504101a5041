package nl.handenindewijk.neighbourhood;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The map of the municipality: its districts or quarters as shapes for an SVG. */
@Component
@Transactional(readOnly = true)
public class AreaOutlines {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AreaOutlines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The districts that have an outline. */
    public AreaMap districts() {
        return map("select code, name, outline from neighbourhood_district where outline is not null order by code");
    }

    /** The quarters that have an outline. */
    public AreaMap quarters() {
        return map("select code, name, outline from neighbourhood_quarter where outline is not null order by code");
    }

    private AreaMap map(String sql) {
        List<Outline> outlines = jdbc.sql(sql)
                .query((row, number) ->
                        Outline.of(row.getString(1), row.getString(2), json.readTree(row.getString("outline"))))
                .list();
        return AreaMap.of(outlines);
    }
}
