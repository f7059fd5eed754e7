import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;

/**
 * Loads many files: each line of the file named by the argument is one, in base64. Prints two lines for each, what load(InputStream) and what
 * load(Reader, in UTF-8) put, as "key=value" in hexadecimal UTF-16 units parted by blanks, and the exception behind "!" where one is thrown.
 */
public class LoadProperties {
    static final class Recording extends Properties {
        final StringBuilder puts = new StringBuilder();

        @Override
        public synchronized Object put(Object key, Object value) {
            puts.append(hex((String) key)).append('=').append(hex((String) value)).append(' ');
            return super.put(key, value);
        }
    }

    static String hex(String text) {
        StringBuilder result = new StringBuilder();
        for (int at = 0; at < text.length(); at++) result.append(String.format("%04x", (int) text.charAt(at)));
        return result.toString();
    }

    interface Load {
        void into(Properties properties) throws IOException;
    }

    static String outcome(Load load) throws IOException {
        Recording recording = new Recording();
        try {
            load.into(recording);
        } catch (IllegalArgumentException thrown) {
            recording.puts.append('!').append(thrown);
        }
        return recording.puts.toString().trim();
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, "UTF-8");
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                byte[] bytes = Base64.getDecoder().decode(line);
                out.println(outcome(properties -> properties.load(new ByteArrayInputStream(bytes))));
                out.println(outcome(properties -> properties.load(
                    new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))));
            }
        }
        out.flush();
    }
}
