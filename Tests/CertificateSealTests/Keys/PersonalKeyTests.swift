import CompetenceModel
import Crypto
import Foundation
import Testing

@testable import CertificateSeal

@Suite struct PersonalKeyTests {
    /// The other module has one of that name, too.
    private typealias Digest = CompetenceModel.SHA256Digest

    @Test func aSignatureHoldsForItsContentContextAndKey() throws {
        let key = PersonalKey()
        let signature = try key.sign(Array("content".utf8), in: .intent)
        #expect(signature.count == 64)
        let publicKey = key.publicKey
        #expect(publicKey.isValid(signature, for: Array("content".utf8), in: .intent))
        #expect(!publicKey.isValid(signature, for: Array("kontent".utf8), in: .intent))
        #expect(!publicKey.isValid(signature, for: Array("content".utf8), in: .ledgerCheckpoint))
        #expect(!PersonalKey().publicKey.isValid(signature, for: Array("content".utf8), in: .intent))
        #expect(!publicKey.isValid(signature.dropLast(), for: Array("content".utf8), in: .intent))
        #expect(!publicKey.isValid([], for: Array("content".utf8), in: .intent))
    }

    @Test func theSignedBytesAreThoseOfTheDocument() throws {
        // docs/seal.md: a fixed line, the context's line, the content.
        let key = PersonalKey()
        let signature = try key.sign(Array("content".utf8), in: .ledgerCheckpoint)
        let plain = try Curve25519.Signing.PublicKey(rawRepresentation: key.publicKey.rawRepresentation)
        #expect(
            plain.isValidSignature(signature, for: Array("intyga signature 1\nledger-checkpoint\ncontent".utf8)))
    }

    @Test func thePublicTextHasOneForm() throws {
        let text = "ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
        let key = try #require(PersonalPublicKey(text))
        #expect(key.description == text)
        // SHA-256 of the 32 bytes, computed with openssl.
        #expect(
            key.fingerprint.description
                == "21:FE:31:DF:A1:54:A2:61:62:6B:F8:54:04:6F:D2:27:1B:7B:ED:4B:6A:BE:45:AA:58:87:7E:F4:7F:97:21:B9")
        for wrong in [
            "", "ed25519:", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
            "ED25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
            "ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
            "ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp",
            "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo",
            "ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUR",
            "ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo ",
        ] {
            #expect(PersonalPublicKey(wrong) == nil, "\(wrong)")
        }
    }

    /// To the key, and to one registry: what is disclosed in another says nothing of it.
    @Test func theSamplingSeedBelongsToTheKeyAndTheRegistry() throws {
        let key = PersonalKey()
        let here = Digest(hashing: "here")
        let seed = key.samplingSeed(in: here, series: 0)
        #expect(seed.count == 32)
        #expect(seed == (try PersonalKey(key.keyFile())).samplingSeed(in: here, series: 0))
        #expect(seed != PersonalKey().samplingSeed(in: here, series: 0))
        #expect(seed != key.samplingSeed(in: Digest(hashing: "there"), series: 0))
        #expect(seed != key.samplingSeed(in: here, series: 1))
    }

    @Test func theSamplingSeedIsHKDF() throws {
        // RFC 8032, test 1; expected: HKDF-SHA256 in Python, info "intyga sampling seed 1\n" SHA-256("registry") "\n2"
        let text = """
            -----BEGIN INTYGA KEY-----
            Kind: personal
            Public: ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo
            Protection: none

            nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A
            -----END INTYGA KEY-----

            """
        let key = try PersonalKey(KeyFile(parsing: Array(text.utf8)))
        #expect(
            Digest.hexadecimal(key.samplingSeed(in: Digest(hashing: "registry"), series: 2))
                == "5151f559086076afa24f599341ca7bf8a0194bacab452e94cb1f6112ddd5843b")
    }
}
