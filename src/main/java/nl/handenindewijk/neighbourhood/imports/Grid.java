package nl.handenindewijk.neighbourhood.imports;

import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.ProjCoordinate;

/** The two ways in which Dutch borders are published. */
enum Grid {
    /** Degrees east and north (CRS84, EPSG:4326). */
    DEGREES(3.2, 7.3, 50.7, 53.7),
    /** Metres of the national grid (RD, EPSG:28992). */
    METRES(0, 300_000, 300_000, 640_000);

    private static final CoordinateTransform TO_METRES = transform();

    private final double west;
    private final double east;
    private final double south;
    private final double north;

    Grid(double west, double east, double south, double north) {
        this.west = west;
        this.east = east;
        this.south = south;
        this.north = north;
    }

    /** Whether this lies in the Netherlands. */
    boolean holds(double x, double y) {
        return x >= west && x <= east && y >= south && y <= north;
    }

    /** Metres east and north on the national grid, to a decimetre. */
    double[] toMetres(double x, double y) {
        if (this == METRES) {
            return new double[] {rounded(x), rounded(y)};
        }
        var metres = new ProjCoordinate();
        TO_METRES.transform(new ProjCoordinate(x, y), metres);
        return new double[] {rounded(metres.x), rounded(metres.y)};
    }

    private static double rounded(double value) {
        return Math.rint(value * 10) / 10;
    }

    private static CoordinateTransform transform() {
        var factory = new CRSFactory();
        return new BasicCoordinateTransform(
                factory.createFromParameters("degrees", "+proj=longlat +datum=WGS84 +no_defs"),
                factory.createFromParameters(
                        "RD",
                        "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000"
                                + " +y_0=463000 +ellps=bessel"
                                + " +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725"
                                + " +units=m +no_defs"));
    }
}
