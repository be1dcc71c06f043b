package app.attache.visitfile;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Programme;
import app.attache.programme.Programmes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VisitFileProperties {

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Property
    void whatIsWrittenIsReadAgainAsTheSame(@ForAll("programmes") Programme programme)
            throws IOException {
        assertThat(read(written(programme))).isEqualTo(programme);
    }

    @Property(tries = 100)
    void theSameFactsGiveTheSameBytes(@ForAll("programmes") Programme programme)
            throws IOException {
        byte[] first = written(programme);
        assertThat(written(read(first))).isEqualTo(first);
    }

    private static byte[] written(Programme programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VisitFile.write(programme, out);
        return out.toByteArray();
    }

    private static Programme read(byte[] file) throws IOException {
        return VisitFile.read(new ByteArrayInputStream(file), "test.yaml");
    }
}
