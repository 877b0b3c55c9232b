package org.toll.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.InvalidInput;

class MerkleTreeTest {
    private static final int LARGEST = 130;

    /** The leaves and roots that implementations of RFC 6962 are tested with (Certificate Transparency, merkletree tests). */
    private static final List<Hash> STANDARD = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> Hash.ofLeaf(HexFormat.of().parseHex(hex)))
            .toList();

    private static final List<Hash> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(i -> Hash.ofLeaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();

    @Test
    void the_empty_tree_has_the_hash_of_nothing() {
        assertThat(GrowingTree.empty().root())
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void roots_are_those_of_certificate_transparency(int size, String root) {
        assertThat(tree(STANDARD.subList(0, size)).root()).hasToString(root);
    }

    @Test
    void the_inclusion_path_is_that_of_certificate_transparency() {
        assertThat(Proofs.inclusion(STANDARD, 0).path())
                .extracting(Hash::toString)
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
    }

    @Test
    void every_leaf_of_every_size_is_proven_at_its_place_and_no_other() {
        for (int size = 1; size <= LARGEST; size++) {
            List<Hash> leaves = LEAVES.subList(0, size);
            Hash root = tree(leaves).root();
            for (int index = 0; index < size; index++) {
                InclusionProof proof = Proofs.inclusion(leaves, index);
                assertThat(proof.verifies(leaves.get(index), root)).isTrue();
                assertThat(proof.verifies(leaves.get((index + 1) % size), root)).isEqualTo(size == 1);
                assertThat(new InclusionProof(index ^ 1, size, proof.path()).verifies(leaves.get(index), root))
                        .isFalse();
                assertThat(proof.verifies(leaves.get(index), Hash.EMPTY)).isFalse();
                Hash leaf = leaves.get(index);
                refuseSpoiled(
                        proof.path(),
                        path -> new InclusionProof(proof.index(), proof.size(), path).verifies(leaf, root));
            }
        }
    }

    @Test
    void every_tree_is_proven_to_continue_every_earlier_one() {
        for (int size = 0; size <= LARGEST; size++) {
            List<Hash> leaves = LEAVES.subList(0, size);
            Hash root = tree(leaves).root();
            for (int earlier = 0; earlier <= size; earlier++) {
                Hash before = tree(leaves.subList(0, earlier)).root();
                ConsistencyProof proof = Proofs.consistency(leaves, earlier);
                assertThat(proof.verifies(before, root)).isTrue();
                assertThat(proof.verifies(Hash.ofLeaf(new byte[] {7}), root)).isFalse();
                if (earlier > 0) {
                    assertThat(proof.verifies(before, Hash.EMPTY)).isFalse();
                    refuseSpoiled(
                            proof.path(),
                            path -> new ConsistencyProof(proof.earlierSize(), proof.size(), path)
                                    .verifies(before, root));
                }
            }
        }
    }

    @Test
    void a_tree_continues_from_its_peaks() {
        for (int size = 0; size < LARGEST; size++) {
            GrowingTree stored = tree(LEAVES.subList(0, size));
            GrowingTree continued = GrowingTree.of(stored.size(), stored.peaks());
            continued.add(LEAVES.get(size));
            assertThat(continued.root())
                    .isEqualTo(tree(LEAVES.subList(0, size + 1)).root());
        }
    }

    @Test
    void peaks_that_do_not_fit_the_size_are_refused() {
        assertThatThrownBy(() -> GrowingTree.of(3, List.of(LEAVES.get(0))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("1 peaks for size 3");
    }

    private interface Check {
        boolean accepts(List<Hash> path);
    }

    /** A path that is shorter, longer or altered in one hash proves nothing. */
    private static void refuseSpoiled(List<Hash> path, Check check) {
        for (int i = 0; i < path.size(); i++) {
            List<Hash> altered = new ArrayList<>(path);
            altered.set(i, Hash.EMPTY);
            assertThat(check.accepts(altered)).isFalse();
        }
        if (!path.isEmpty()) {
            assertThat(check.accepts(path.subList(0, path.size() - 1))).isFalse();
        }
        List<Hash> longer = new ArrayList<>(path);
        longer.add(Hash.EMPTY);
        assertThat(check.accepts(longer)).isFalse();
    }

    private static GrowingTree tree(List<Hash> leaves) {
        GrowingTree tree = GrowingTree.empty();
        leaves.forEach(tree::add);
        return tree;
    }
}
