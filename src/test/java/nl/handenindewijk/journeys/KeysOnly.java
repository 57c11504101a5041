package nl.handenindewijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody without a mouse, on a narrow screen. Everything is reached by Tab from the top of the page, and each control on
 * the way is looked at: focus shows, nothing covers it, a finger can hit it, the page does not scroll sideways.
 */
final class KeysOnly {

    private static final int MOST_TABS = 300;
    private static final int MOST_CHOICES = 60;

    /** Whether the focus is where it was wanted, and what is wrong with the control that has it. */
    private static final String LOOK = """
            wanted => {
                const it = document.activeElement;
                if (it === document.body) return [false, ''];
                const all = [it, ...(it.labels ?? [])];
                const boxes = all.map(each => each.getBoundingClientRect());
                const shows = all.some(each => {
                    const style = getComputedStyle(each);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                });
                const left = Math.min(...boxes.map(b => b.left)), right = Math.max(...boxes.map(b => b.right));
                const top = Math.min(...boxes.map(b => b.top)), bottom = Math.max(...boxes.map(b => b.bottom));
                const box = boxes[0];
                const seen = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].some(([x, y]) => {
                    const hit = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
                    return hit && (it.contains(hit) || hit.contains(it));
                });
                const inText = it.tagName === 'A' && getComputedStyle(it).display === 'inline';
                const faults = [];
                if (!shows) faults.push('focus does not show');
                if (!seen) faults.push('covered or outside the screen');
                if (!inText && (right - left < 23.9 || bottom - top < 23.9)) {
                    faults.push(`${Math.round(right - left)} by ${Math.round(bottom - top)} pixels`);
                }
                if (document.documentElement.scrollWidth > innerWidth) faults.push('page scrolls sideways');
                return [it.matches(wanted), faults.length ? `${it.outerHTML.slice(0, 140)}: ${faults.join(', ')}` : ''];
            }""";

    private final Page page;
    private final Set<String> faults = new LinkedHashSet<>();
    private final List<FileChooser> opened = new ArrayList<>();
    private String part = "main";

    KeysOnly(Page page) {
        this.page = page;
        // from the start: a browser told only when the key is pressed may miss the first window
        page.onFileChooser(opened::add);
    }

    /** What was wrong with any control on the way. */
    Set<String> faults() {
        return faults;
    }

    void opensPage(String path) {
        page.navigate(path);
        part = "main";
    }

    /** What follows is about this part of the page, until the next page. */
    KeysOnly in(String selector) {
        part = selector;
        return this;
    }

    /** Unfolds what is folded in this part, if it is. */
    KeysOnly unfolds(String selector) {
        part = selector;
        to("summary");
        if (!is("parentElement.open")) {
            press("Enter");
        }
        assertThat(is("parentElement.open")).as(selector + " unfolds").isTrue();
        return this;
    }

    KeysOnly types(String field, String words) {
        to("[name='%s']".formatted(field));
        page.keyboard().type(words);
        return this;
    }

    /** Chooses one of a few (radio buttons) or of a list, by its value. */
    KeysOnly chooses(String field, String value) {
        to("[name='%s']".formatted(field));
        if (is("tagName === 'SELECT'")) {
            press("Home");
        }
        for (int steps = 0; !is("value === '%s'".formatted(value)); steps++) {
            assertThat(steps).as("'%s' among the choices of %s", value, field).isLessThan(MOST_CHOICES);
            press("ArrowDown");
        }
        if (is("type === 'radio'") && !is("checked")) {
            press("Space");
        }
        return this;
    }

    KeysOnly ticks(String field, String value) {
        to("[name='%s'][value='%s']".formatted(field, value));
        press("Space");
        assertThat(is("checked")).as(field).isTrue();
        return this;
    }

    KeysOnly attaches(String field, Path file) {
        to("[name='%s']".formatted(field));
        opened.clear();
        press("Space");
        page.waitForCondition(() -> !opened.isEmpty());
        opened.get(0).setFiles(file);
        return this;
    }

    /** The answer to a link or button that hands over a file. */
    Download fetches(String selector) {
        to(selector);
        return page.waitForDownload(() -> press("Enter"));
    }

    /** Goes on by the button of this part that sends it. */
    void sends() {
        goesOnBy("button[type=submit]:not([formaction])");
    }

    KeysOnly goesOnBy(String selector) {
        to(selector);
        page.waitForNavigation(() -> press("Enter"));
        part = "main";
        return this;
    }

    private void to(String selector) {
        var wanted = Arrays.stream(part.split(", "))
                .map(each -> each + " " + selector)
                .toList();
        for (int presses = 0; presses < MOST_TABS; presses++) {
            var found = (List<?>) page.evaluate(LOOK, String.join(", ", wanted));
            if (!found.get(1).equals("")) {
                faults.add(page.url().replaceAll(".*/werkbak/[^/?#]+|[?#].*", "") + " " + found.get(1));
            }
            if (found.get(0).equals(true)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Keys do not reach " + wanted + " at " + page.url());
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private boolean is(String what) {
        return (Boolean) page.evaluate("document.activeElement." + what);
    }
}
