import Foundation
import StrictXML
import Testing

@testable import CertificateSeal

/// Every small change to a sealed document is refused, unless it changes nothing that anyone can read.
///
/// What changes nothing is decided by another canonicaliser (Python's, over expat), never by the verifier.
@Suite struct MutationTests {
    /// What a byte is changed into: bytes that XML gives a meaning, white space, a letter, a neighbour, noise.
    static func replacements(for byte: UInt8) -> Set<UInt8> {
        var result = Set<UInt8>([byte ^ 1, byte ^ 0x20, byte ^ 0x80])
        result.formUnion(Array("<>&\"'/= \n\tA0".utf8))
        result.insert(0x0D)
        result.remove(byte)
        return result
    }

    /// Checks that the verifier accepts none of the changed documents but those that say the same.
    ///
    /// - Returns: how many said the same.
    @discardableResult
    static func check(_ mutants: [[UInt8]], of original: [UInt8], with bench: Workbench) throws -> Int {
        let accepted = mutants.filter { bench.verify($0).overall != .rejected }
        guard !accepted.isEmpty else { return 0 }
        let folder = try TemporaryFolder()
        let reference = try folder.write(original, to: "original.xml")
        let files = try accepted.enumerated().map { try folder.write($1, to: "\($0).xml").path }
        let script = Repository.url("Tests/Oracles/same_canonical_form.py").path
        let answers = try Program.lines(
            Program.python, [script, reference.path], input: files.joined(separator: "\n") + "\n")
        #expect(answers.count == accepted.count)
        for (answer, mutant) in zip(answers, accepted) where answer != "same" {
            Issue.record("accepted although it says something else: \(String(decoding: mutant, as: UTF8.self))")
        }
        return accepted.count
    }

    @Test func everySingleByte() throws {
        let bench = try Workbench()
        let sealed = try bench.sealedNote()
        var mutants: [[UInt8]] = []
        var same = 0
        for index in sealed.indices {
            for byte in Self.replacements(for: sealed[index]) {
                var mutant = sealed
                mutant[index] = byte
                mutants.append(mutant)
            }
            if mutants.count > 5000 {
                same += try Self.check(mutants, of: sealed, with: bench)
                mutants = []
            }
        }
        same += try Self.check(mutants, of: sealed, with: bench)
        // White space between attributes, and the line feed that a carriage return is read as: these say the same, and
        // if none were found the test would not be looking.
        #expect(same > 0)
    }

    @Test func everySingleByteRemovedOrInserted() throws {
        let bench = try Workbench()
        let sealed = try bench.sealedNote()
        var mutants: [[UInt8]] = []
        for index in sealed.indices {
            var shorter = sealed
            shorter.remove(at: index)
            mutants.append(shorter)
            for byte in [UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "\n"), sealed[index]] {
                var longer = sealed
                longer.insert(byte, at: index)
                mutants.append(longer)
            }
        }
        try Self.check(mutants, of: sealed, with: bench)
    }

    // MARK: A certificate

    /// The largest certificate among the fixtures, sealed, and a reader of certificates.
    private func certificate() throws -> (bench: Workbench, sealed: [UInt8]) {
        let bench = try Workbench(schema: Workbench.certificateSchema())
        let document = try XMLDocument(parsing: Repository.bytes("fixtures/certificate/illustrative-full.xml"))
        let sealed = try bench.identity.seal(document.root.canonicalBytes(), at: Workbench.sealing)
        try #require(bench.verify(sealed).overall == .trusted)
        return (bench, sealed)
    }

    @Test func everyByteOfACertificate() throws {
        let (bench, sealed) = try certificate()
        // One change a byte, another kind of change from byte to byte: the note above gets all kinds everywhere.
        let mutants = sealed.indices.map { index in
            let choices = Self.replacements(for: sealed[index]).sorted()
            var mutant = sealed
            mutant[index] = choices[index % choices.count]
            return mutant
        }
        try Self.check(mutants, of: sealed, with: bench)
    }

    @Test func everyElementOfACertificate() throws {
        let (bench, sealed) = try certificate()
        let mutants = Self.elements(of: sealed).flatMap { range in
            let element = Array(sealed[range])
            return [[], element + element, Self.renamed(element, to: "Renamed")].map { change in
                var mutant = sealed
                mutant.replaceSubrange(range, with: change)
                return mutant
            }
        }
        #expect(mutants.count > 250)
        let same = try Self.check(mutants, of: sealed, with: bench)
        #expect(same == 0)
    }

    // MARK: Elements as text

    /// The elements of a document as ranges of its text, the root left out.
    static func elements(of text: [UInt8]) -> [Range<Int>] {
        var open: [Int] = []
        var result: [Range<Int>] = []
        var index = 0
        while let start = text[index...].firstIndex(of: UInt8(ascii: "<")),
            let end = text[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            if text[start + 1] == UInt8(ascii: "/") {
                result.append(open.removeLast()..<(end + 1))
            } else {
                open.append(start)
            }
            index = end + 1
        }
        return result.dropLast()
    }

    @Test func everyElementRemovedDoubledOrRenamed() throws {
        let bench = try Workbench()
        let sealed = try bench.sealedNote()
        var mutants: [[UInt8]] = []
        for range in Self.elements(of: sealed) {
            let element = Array(sealed[range])
            var changes = [[], element + element]
            changes += ["x", "Line", "ds:Object", "xades:Cert"].map { Self.renamed(element, to: $0) }
            for change in changes {
                var mutant = sealed
                mutant.replaceSubrange(range, with: change)
                mutants.append(mutant)
            }
        }
        // What keeps its name is no mutant.
        mutants.removeAll { $0 == sealed }
        #expect(mutants.count > 200)
        let same = try Self.check(mutants, of: sealed, with: bench)
        #expect(same == 0)
    }

    @Test func everyElementMovedAnywhere() throws {
        let bench = try Workbench()
        let sealed = try bench.sealedNote()
        let ranges = Self.elements(of: sealed)
        var mutants: [[UInt8]] = []
        for moved in ranges {
            let element = Array(sealed[moved])
            // Before and after every other element, and to the end inside it.
            let places = ranges.flatMap { range in
                [range.lowerBound, range.upperBound, sealed[..<range.upperBound].lastIndex(of: UInt8(ascii: "<")) ?? 0]
            }
            for place in Set(places) where !moved.contains(place) && place != moved.upperBound {
                var mutant = sealed
                mutant.removeSubrange(moved)
                mutant.insert(contentsOf: element, at: place > moved.lowerBound ? place - element.count : place)
                mutants.append(mutant)
            }
        }
        mutants.removeAll { $0 == sealed }
        #expect(mutants.count > 1000)
        let same = try Self.check(mutants, of: sealed, with: bench)
        #expect(same == 0)
    }

    /// The element with another name in its first and last tag.
    static func renamed(_ element: [UInt8], to name: String) -> [UInt8] {
        let text = String(decoding: element, as: UTF8.self)
        let old = text.dropFirst().prefix { $0 != " " && $0 != ">" }
        return Array("<\(name)\(text.dropFirst(1 + old.count).dropLast(old.count + 1))\(name)>".utf8)
    }
}
