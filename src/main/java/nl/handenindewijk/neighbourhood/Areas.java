package nl.handenindewijk.neighbourhood;

import java.util.List;
import java.util.Optional;
import nl.handenindewijk.shared.Postcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The districts and quarters of this municipality, in the order of their codes. */
@Component
@Transactional(readOnly = true)
public class Areas {

    private static final String QUARTER = "select q.code, q.district_code, q.name from neighbourhood_quarter q ";

    /** The quarter that has most house numbers within a range of postcodes; the lowest code where two have as many. */
    private static final String COMMONEST = QUARTER + """
            join (select quarter_code from neighbourhood_address where postcode between ? and ?
                  group by quarter_code order by count(*) desc, quarter_code limit 1) a on a.quarter_code = q.code
            """;

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where an address lies. A house number that is not on file counts as the commonest quarter of its postcode, and a
     * postcode that is not on file as the commonest quarter of its four digits.
     *
     * @return empty if nothing is known of the four digits: another municipality, or a typing error
     */
    public Optional<Quarter> quarterOf(Postcode postcode, int houseNumber) {
        var digits = postcode.value().substring(0, 4);
        return jdbc.sql(QUARTER + "join neighbourhood_address a on a.quarter_code = q.code"
                        + " where a.postcode = ? and a.house_number = ?")
                .params(postcode.value(), houseNumber)
                .query(Quarter.class)
                .optional()
                .or(() -> commonest(postcode.value(), postcode.value()))
                .or(() -> commonest(digits + "AA", digits + "ZZ"));
    }

    private Optional<Quarter> commonest(String first, String last) {
        return jdbc.sql(COMMONEST).params(first, last).query(Quarter.class).optional();
    }

    /** All districts. */
    public List<District> districts() {
        return jdbc.sql("select code, name, inhabitants from neighbourhood_district order by code")
                .query(District.class)
                .list();
    }

    /** One district, empty if this municipality has no such code. */
    public Optional<District> district(String code) {
        return jdbc.sql("select code, name, inhabitants from neighbourhood_district where code = ?")
                .param(code)
                .query(District.class)
                .optional();
    }

    /** All quarters, those of one district together. */
    public List<Quarter> quarters() {
        return jdbc.sql(QUARTER + "order by q.code").query(Quarter.class).list();
    }
}
