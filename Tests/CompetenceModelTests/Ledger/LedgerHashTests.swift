import Testing

@testable import CompetenceModel

/// The formulas of the ledger, put together here once more from their description, and fixed against digests computed in
/// another language.
@Suite struct LedgerHashTests {
    let first = SHA256Digest(hashing: "event 1")
    let second = SHA256Digest(hashing: "event 2")

    private func transaction(
        number: Int = 7, at: String = "2026-05-20T10:11:12.013Z", actor: String = "irma",
        previous: String = "previous", key: String = "key",
        events: [SHA256Digest]? = nil
    ) throws -> LedgerTransaction {
        LedgerTransaction(
            number: number, at: try #require(Timestamp(at)), actor: try .of(actor),
            previous: SHA256Digest(hashing: previous), key: SHA256Digest(hashing: key),
            eventHashes: events ?? [first, second])
    }

    /// Invariants 3 and 4.
    @Test func contentAndHash() throws {
        let transaction = try transaction()
        #expect(transaction.content == SHA256Digest(hashing: first.bytes + second.bytes))
        #expect("\(transaction.content)" == "a449052cad7e3fa5fbfc248f386d4a97755ca1b704181409368d1633337a0879")
        let header =
            "intyga ledger transaction 1\n" + "7\n" + "2026-05-20T10:11:12.013Z\n" + "irma\n"
            + "\(SHA256Digest(hashing: "previous"))\n" + "\(transaction.content)\n" + "\(SHA256Digest(hashing: "key"))"
        #expect(transaction.hash == SHA256Digest(hashing: header))
        #expect("\(transaction.hash)" == "70d270417a50de239cd7282846bafb703490f1bbdf089ece169e66fc4f33a302")
        #expect(transaction.headerHash == transaction.hash)
        #expect(transaction.signature.isEmpty)
    }

    /// Invariant 5: what is signed.
    @Test func signedBytes() throws {
        let transaction = try transaction()
        #expect(
            String(decoding: transaction.signedBytes, as: UTF8.self)
                == "intyga ledger signature 1\n70d270417a50de239cd7282846bafb703490f1bbdf089ece169e66fc4f33a302")
    }

    /// Every part of the header is under the hash, and the order and number of the events are.
    @Test func everythingIsUnderTheHash() throws {
        let hashes = try [
            transaction(), transaction(number: 8), transaction(at: "2026-05-20T10:11:12.014Z"),
            transaction(actor: "irma2"), transaction(previous: "other"),
            transaction(key: "other"), transaction(events: [second, first]), transaction(events: [first]),
            transaction(events: [first, second, second]), transaction(events: []),
        ].map(\.hash)
        #expect(Set(hashes).count == hashes.count)
    }

    /// What was read is not taken at its word.
    @Test func aStoredHashIsCheckedAgainstTheHeader() throws {
        let good = try transaction()
        var read = LedgerTransaction(
            number: good.number, at: good.at, actor: good.actor, previous: good.previous,
            content: good.content, hash: good.hash, key: good.key, signature: [1, 2, 3])
        #expect(read.headerHash == read.hash)
        read.number = 8
        #expect(read.headerHash != read.hash)
    }

    @Test func entries() {
        let payload = Array(#"{"claim":"C-0004"}"#.utf8)
        let entry = LedgerEntry(
            transaction: 7, position: 2, kind: "ClaimCertified", version: 1, subject: "C-0004", payload: payload)
        #expect(entry.hash == SHA256Digest(hashing: Array("7\n2\nClaimCertified\n1\nC-0004\n".utf8) + payload))
        #expect("\(entry.hash)" == "547048f7cbb4391cad2109176cfbb6ddf2f8bf1c097c8a921f57dd8d9df07f94")
        var other = entry
        other.transaction = 8
        #expect(other.contentHash != entry.hash)
        other = entry
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
        let key = RegisteredKey(publicKey: [UInt8](0..<32), samplingRoot: nil)
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
