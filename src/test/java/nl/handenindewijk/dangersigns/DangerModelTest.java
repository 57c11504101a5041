package nl.handenindewijk.dangersigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DangerModelTest {

    @Test
    void theShippedModelIsWhatTheTextsGive() throws IOException {
        byte[] shipped = Files.readAllBytes(TrainDangerModel.MODEL);
        List<LabelledText> texts = LabelledText.toLearnFrom();

        DangerModel again =
                new Training(texts).learn(texts, DangerModel.read(shipped).settings());

        assertThat(again.write())
                .as("texts, concepts or features changed: run TrainDangerModel")
                .isEqualTo(shipped);
    }

    @Test
    void noUntouchedSituationWasLearned() {
        var learned =
                LabelledText.toLearnFrom().stream().map(LabelledText::text).collect(Collectors.toSet());

        assertThat(LabelledText.untouched()).isNotEmpty().noneMatch(text -> learned.contains(text.text()));
    }
}
