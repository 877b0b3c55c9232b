package org.toll.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;

class CheckpointTest {
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("toll/example", 8, Hash.ofLeaf(new byte[0]), Instant.parse("2026-01-30T12:00:00.123Z"));

    private final KeyPair pair;
    private final VerifyingKey key;

    CheckpointTest() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        key = VerifyingKey.of("toll", pair.getPublic());
    }

    private SignedNote sign(String text) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(text, key.name(), key.keyId(), Base64.getEncoder().encodeToString(signature.sign()));
    }

    @Test
    void a_checkpoint_is_four_lines_and_reads_back() {
        assertThat(CHECKPOINT.text())
                .isEqualTo("toll/example\n8\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n2026-01-30T12:00:00.123Z\n");
        assertThat(Checkpoint.parse(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
    }

    @Test
    void a_signed_checkpoint_reads_back_and_verifies() throws GeneralSecurityException {
        SignedNote note = sign(CHECKPOINT.text());
        assertThat(SignedNote.parse(note.print())).isEqualTo(note);
        assertThat(key.verifies(note)).isTrue();
    }

    @Test
    void any_flipped_bit_of_a_signed_checkpoint_is_noticed() throws GeneralSecurityException {
        byte[] printed = sign(CHECKPOINT.text()).print().getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < printed.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] altered = printed.clone();
                altered[at] ^= (byte) (1 << bit);
                assertThat(isAccepted(new String(altered, StandardCharsets.UTF_8)))
                        .isFalse();
            }
        }
    }

    private boolean isAccepted(String printed) {
        try {
            return key.verifies(SignedNote.parse(printed));
        } catch (InvalidInput refused) {
            return false;
        }
    }

    @Test
    void a_note_of_another_key_is_not_accepted() throws GeneralSecurityException {
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThat(VerifyingKey.of("toll", other.getPublic()).verifies(sign(CHECKPOINT.text())))
                .isFalse();
    }

    @Test
    void a_key_has_one_written_form() {
        String encoded = key.encoded();
        String spare = encoded.substring(0, 58) + (char) (encoded.charAt(58) + 1) + "=";
        assertThat(VerifyingKey.find("toll", encoded)).contains(key);
        assertThat(VerifyingKey.find("toll", spare)).isEmpty();
        assertThat(VerifyingKey.find("toll", encoded.substring(4))).isEmpty();
    }

    @Test
    void what_is_no_checkpoint_is_refused_with_its_form() {
        assertThatThrownBy(() -> Checkpoint.parse("toll/example\n8\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("name of the log, size, root in base64, time in UTC");
        assertThatThrownBy(() -> SignedNote.parse("hello"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("one line with the signature");
    }
}
