package nl.handenindewijk.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.shared.SafeCsv;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** For everybody: how each district is doing, and the figures as open data. */
@Controller
class BoardController {

    private final MakeBoard make;
    private final Areas areas;
    private final OpenData openData;

    BoardController(MakeBoard make, Areas areas, OpenData openData) {
        this.make = make;
        this.areas = areas;
        this.openData = openData;
    }

    @GetMapping("/wijken")
    String all(Model model) {
        model.addAttribute("wijken", areas.districts());
        model.addAttribute("kolommen", OpenData.COLUMNS);
        return "reporting/wijken";
    }

    @GetMapping("/wijken/{code}")
    String one(@PathVariable String code, Model model) {
        var district = areas.district(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("bord", make.make(district));
        return "reporting/wijk";
    }

    @GetMapping("/wijken/open-data.csv")
    void openData(HttpServletResponse response) throws IOException {
        response.setContentType(SafeCsv.CONTENT_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"handen-in-de-wijk-open-data.csv\"");
        try (var csv = new SafeCsv(response.getWriter())) {
            csv.row(OpenData.COLUMNS);
            openData.rows(make.lastWhole()).forEach(csv::row);
        }
    }
}
