package nl.handenindewijk.directory.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The social map as a worker looks through it. */
@Controller
@RequestMapping("/werkbak/sociale-kaart")
class CardController {

    static final String PATH = "/werkbak/sociale-kaart";

    private final SearchPage page;

    CardController(SearchPage page) {
        this.page = page;
    }

    @GetMapping
    ModelAndView show(SearchParams params) {
        return page.show("directory/kaart", PATH, params, "");
    }

    /** A POST, so that no word that was looked for stands in an address, a log or the history of the browser. */
    @PostMapping("/zoeken")
    ModelAndView search(SearchParams params, @RequestParam(defaultValue = "") String q) {
        var link = SearchPage.withoutWords(PATH, params, q);
        return link == null ? page.show("directory/kaart", PATH, params, q) : new ModelAndView(link);
    }

    /** A page of words that is reloaded has none any more. */
    @GetMapping("/zoeken")
    String searchWithoutWords() {
        return "redirect:" + PATH;
    }
}
