import CompetenceModel
import Crypto
import Foundation
import Testing

@testable import CertificateSeal

@Suite struct PersonalKeyTests {
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

    @Test func theSamplingSecretBelongsToTheKey() throws {
        let key = PersonalKey()
        #expect(key.samplingSecret.count == 32)
        #expect(key.samplingSecret == (try PersonalKey(key.keyFile())).samplingSecret)
        #expect(key.samplingSecret != PersonalKey().samplingSecret)
    }

    @Test func theSamplingSecretIsHKDF() throws {
        // RFC 8032, test 1; expected: openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt hexkey:9d61… -kdfopt
        // info:"intyga sampling secret 1" HKDF
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
            key.samplingSecret.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
                == "671d9542aecac59604acb830824974424f2465e6ab2cad6abcce1a785fe83bca")
    }
}
