import Testing

@testable import CompetenceModel

/// The formulas of the ledger, put together here once more from their description, and fixed against digests computed in
/// another language.
@Suite struct LedgerHashTests {
    let first = SHA256Digest(hashing: "event 1")
    let second = SHA256Digest(hashing: "event 2")

    private func intent(
        registry: String = "registry", actor: String = "irma", key: String = "key",
        preparedAt: String = "2026-05-20T10:11:12.013Z", nonce: String = "000102030405060708090a0b0c0d0e0f",
        base: Int = 5, baseHash: String = "base", entries: [SHA256Digest]? = nil
    ) throws -> Intent {
        Intent(
            registry: SHA256Digest(hashing: registry), actor: try .of(actor), key: SHA256Digest(hashing: key),
            preparedAt: try #require(Timestamp(preparedAt)), nonce: try #require(Nonce(nonce)),
            base: LedgerPosition(number: base, hash: SHA256Digest(hashing: baseHash)),
            content: LedgerEntry.digest(of: entries ?? [first, second]))
    }

    private func transaction(
        number: Int = 7, at: String = "2026-05-20T10:12:00.000Z", previous: String = "previous",
        signature: [UInt8] = [1, 2, 3], intent: Intent? = nil
    ) throws -> LedgerTransaction {
        let intent = try intent ?? self.intent()
        var transaction = LedgerTransaction(
            number: number, at: try #require(Timestamp(at)), actor: intent.actor, key: intent.key,
            preparedAt: intent.preparedAt, nonce: intent.nonce, base: intent.base.number, intent: intent.digest,
            signature: signature, previous: SHA256Digest(hashing: previous), hash: .zero)
        transaction.hash = transaction.headerHash
        return transaction
    }

    /// What is signed.
    @Test func whatIsIntended() throws {
        let intent = try intent()
        #expect("\(intent.content)" == "a449052cad7e3fa5fbfc248f386d4a97755ca1b704181409368d1633337a0879")
        #expect(
            intent.encoding
                == "intyga intent 1\n" + "registry \(SHA256Digest(hashing: "registry"))\n" + "actor irma\n"
                + "key \(SHA256Digest(hashing: "key"))\n" + "prepared 2026-05-20T10:11:12.013Z\n"
                + "nonce 000102030405060708090a0b0c0d0e0f\n" + "base 5 \(SHA256Digest(hashing: "base"))\n"
                + "content \(intent.content)\n")
        #expect("\(intent.digest)" == "355f856a6a9ebce5fe5c6a3484467f4814531fde761798e12b75c350fdf1fac9")
    }

    /// Every part of an intent is signed, and the order and number of its entries are.
    @Test func everythingIsIntended() throws {
        let digests = try [
            intent(), intent(registry: "other"), intent(actor: "irma2"), intent(key: "other"),
            intent(preparedAt: "2026-05-20T10:11:12.014Z"), intent(nonce: "000102030405060708090a0b0c0d0e00"),
            intent(base: 6), intent(baseHash: "other"), intent(entries: [second, first]), intent(entries: [first]),
            intent(entries: [first, second, second]), intent(entries: []),
        ].map(\.digest)
        #expect(Set(digests).count == digests.count)
    }

    /// Five minutes, and the day in Sweden.
    @Test(arguments: [
        ("2026-05-20T10:11:12.013Z", true), ("2026-05-20T10:16:12.013Z", true), ("2026-05-20T10:16:12.014Z", false),
        ("2026-05-20T10:11:12.012Z", false), ("2026-05-21T10:11:12.013Z", false),
    ]) func anIntentHoldsForFiveMinutes(at moment: String, holds: Bool) throws {
        #expect(try intent().holds(at: #require(Timestamp(moment))) == holds)
    }

    @Test func anIntentEndsWithItsDay() throws {
        // Midnight in Sweden, in summer.
        let late = try intent(preparedAt: "2026-05-20T21:59:00.000Z")
        #expect(try late.holds(at: #require(Timestamp("2026-05-20T21:59:59.999Z"))))
        #expect(try !late.holds(at: #require(Timestamp("2026-05-20T22:00:00.000Z"))))
    }

    /// Invariants 3 and 4.
    @Test func hash() throws {
        let transaction = try transaction()
        let header =
            "intyga ledger transaction 1\n" + "number 7\n" + "at 2026-05-20T10:12:00.000Z\n"
            + "previous \(SHA256Digest(hashing: "previous"))\n" + "intent \(try intent().digest)\n"
            + "signature \(SHA256Digest(hashing: [1, 2, 3] as [UInt8]))\n"
        #expect(transaction.hash == SHA256Digest(hashing: header))
        #expect("\(transaction.hash)" == "e61017aa88bae0be3014f3283ec00f58c02e79cd0ee531e577fb68d9d0d68be1")
        let again = transaction.intent(
            in: SHA256Digest(hashing: "registry"), base: SHA256Digest(hashing: "base"),
            content: LedgerEntry.digest(of: [first, second]))
        #expect(try again == intent())
    }

    /// Order, time, what was intended and the signature itself are under the hash.
    @Test func everythingIsUnderTheHash() throws {
        let hashes = try [
            transaction(), transaction(number: 8), transaction(at: "2026-05-20T10:12:00.001Z"),
            transaction(previous: "other"), transaction(signature: [1, 2, 4]),
            transaction(intent: intent(actor: "eva")),
        ].map(\.hash)
        #expect(Set(hashes).count == hashes.count)
    }

    /// What was read is not taken at its word.
    @Test func aStoredHashIsCheckedAgainstTheHeader() throws {
        var read = try transaction()
        #expect(read.headerHash == read.hash)
        read.number = 8
        #expect(read.headerHash != read.hash)
    }

    /// Invariant 5: only a signature that verifies, by the key that is named, makes a signed intent.
    @Test func aSignedIntentIsSigned() throws {
        var intent = try intent()
        let publicKey = [UInt8](0..<32)
        #expect(SignedIntent(intent, signature: [1], publicKey: publicKey, verifying: { _ in true }) == nil)
        intent.key = SHA256Digest(hashing: publicKey)
        #expect(SignedIntent(intent, signature: [1], publicKey: publicKey, verifying: { _ in false }) == nil)
        let signed = SignedIntent(intent, signature: [1], publicKey: publicKey) { [intent] in
            $0
                == PersonalSignature(
                    publicKey: publicKey, context: .intent, content: intent.digest.bytes, signature: [1])
        }
        #expect(signed?.intent == intent && signed?.signature == [1])
    }

    @Test func nonces() throws {
        let nonce = try #require(Nonce("000102030405060708090a0b0c0d0eff"))
        #expect(nonce.bytes == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255])
        #expect(nonce.description == "000102030405060708090a0b0c0d0eff")
        for text in [
            "", "000102030405060708090A0b0c0d0eff", "000102030405060708090a0b0c0d0ef",
            "000102030405060708090a0b0c0d0eff0",
            "000102030405060708090a0b0c0d0egg",
        ] { #expect(Nonce(text) == nil) }
        #expect(Nonce(bytes: [1, 2]) == nil)
    }

    /// An entry's hash does not depend on the transaction that it comes to stand in.
    @Test func entries() {
        let payload = Array(#"{"claim":"C-0004"}"#.utf8)
        let entry = LedgerEntry(
            transaction: 7, position: 2, kind: "ClaimCertified", version: 1, subject: "C-0004", payload: payload)
        #expect(entry.hash == SHA256Digest(hashing: Array("2\nClaimCertified\n1\nC-0004\n".utf8) + payload))
        #expect("\(entry.hash)" == "c5b99581c670b578281e7b24390dcc6f983bd3e04c5bc444bb25fa9c64b98bf1")
        var other = entry
        other.transaction = 8
        #expect(other.contentHash == entry.hash)
        other.position = 1
        #expect(other.contentHash != entry.hash)
        other = entry
        other.subject = "C-0005"
        #expect(other.contentHash != entry.hash)
        other = entry
        other.payload = Array("{}".utf8)
        #expect(other.contentHash != entry.hash)
        let forged = LedgerEntry(
            transaction: 7, position: 2, kind: "ClaimCertified", version: 1, subject: "C-0004", payload: payload,
            hash: .zero)
        #expect(forged.hash == .zero && forged.contentHash == entry.hash)
    }

    @Test func commitments() throws {
        let salt = [UInt8](0..<16)
        let record = try ConfidentialRecord(Remark("Bra / klart"), salt: salt)
        #expect(String(decoding: record.content, as: UTF8.self) == #"{"text":"Bra / klart"}"#)
        #expect(record.commitment == SHA256Digest(hashing: salt + Array(#"{"text":"Bra / klart"}"#.utf8)))
        #expect("\(record.commitment)" == "8a46e2cd26a5fd42f28b2dd5865e5f7d728bb05b20e5e1d318124d9fbe72ec21")
        #expect(try record.decoded(as: Remark.self) == Remark("Bra / klart"))
        #expect(ConfidentialRecord.saltLength == 16)
        let resalted = try ConfidentialRecord(Remark("Bra / klart"), salt: Array(salt.reversed()))
        #expect(resalted.commitment != record.commitment)
        let altered = ConfidentialRecord(salt: salt, content: Array(#"{"text":"Bra / klart."}"#.utf8))
        #expect(altered.commitment != record.commitment)
    }

    /// What a practitioner's key is known by.
    @Test func fingerprints() {
        let key = RegisteredKey(publicKey: [UInt8](0..<32), sampling: nil)
        #expect("\(key.fingerprint)" == "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd")
    }

    // MARK: Canonical JSON

    @Test func canonicalJSON() throws {
        struct Value: Codable {
            var b = "å \"/\\\u{0}\n\u{7F}\u{2028}😀"
            var a10 = 1
            var a2 = true
            var B: String? = "B"
            var absent: String?
            var nested: [String: [Int]] = ["z": [], "a": [-1, 0]]
        }
        #expect(
            try String(decoding: CanonicalJSON.encode(Value()), as: UTF8.self)
                == "{\"B\":\"B\",\"a10\":1,\"a2\":true,\"b\":\"å \\\"/\\\\\\u0000\\n\u{7F}\u{2028}😀\",\"nested\":{\"a\":[-1,0],\"z\":[]}}"
        )
    }

    /// Notes are kept by the number of their evidence; the numbers are keys, and keys are text.
    @Test func notes() throws {
        let notes = AssessmentNotes(evidence: [
            10: EvidenceNotes(why: "tio"),
            2: EvidenceNotes(why: "två", place: "kök", supervisor: "Bo", fileNames: ["a.pdf"]),
        ])
        let bytes = try CanonicalJSON.encode(notes)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"evidence":{"10":{"fileNames":[],"why":"tio"},"2":{"fileNames":["a.pdf"],"place":"kök","supervisor":"Bo","why":"två"}}}"#
        )
        #expect(try CanonicalJSON.decode(AssessmentNotes.self, from: bytes) == notes)
    }

    @Test func details() throws {
        let details = ParticipantDetails(
            givenName: "Åsa", familyName: "Öst", identityNumber: try IdentityNumber("202601612381"),
            formerIdentityNumbers: [try IdentityNumber("191711602399")])
        let bytes = try CanonicalJSON.encode(details)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"familyName":"Öst","formerIdentityNumbers":["191711602399"],"givenName":"Åsa","identityNumber":"202601612381"}"#
        )
        #expect(try CanonicalJSON.decode(ParticipantDetails.self, from: bytes) == details)
        #expect(details.name == "Åsa Öst")
        let practitioner = PractitionerDetails(name: "Karin Lund")
        #expect(
            try String(decoding: CanonicalJSON.encode(practitioner), as: UTF8.self) == #"{"name":"Karin Lund"}"#)
    }

    @Test func malformedJSONIsRefused() {
        for text in ["", "{", "{}", #"{"text":1}"#, #"{"text":"a"} x"#, #"{text:"a"}"#, "{'text':'a'}", "null"] {
            #expect(throws: DecodingError.self) { try CanonicalJSON.decode(Remark.self, from: Array(text.utf8)) }
        }
    }
}
