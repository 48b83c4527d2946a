import SwiftASN1
import Testing
import X509

@testable import CertificateSeal

/// Whose certificate it is, as its names say; against somebody who had a certificate made with names to mislead.
@Suite struct SealOwnerTests {
    private func owner(organisations: [String] = [], identifiers: [String] = []) -> SealOwner {
        var parts = [RelativeDistinguishedName]()
        for name in organisations {
            parts.append(
                RelativeDistinguishedName([
                    .init(type: .RDNAttributeType.organizationName, utf8String: name)
                ]))
        }
        for identifier in identifiers {
            parts.append(
                RelativeDistinguishedName([
                    .init(type: SealSubject.organisationIdentifier, value: .init(utf8String: identifier))
                ]))
        }
        return SealOwner(DistinguishedName(parts))
    }

    @Test(arguments: [
        ("NTRSE-2120000142", "2120000142"), ("NTRSE-212000-0142", "2120000142"), ("VATSE-212000014201", "2120000142"),
    ])
    func aSwedishNumberIsRead(identifier: String, number: String) {
        #expect(owner(identifiers: [identifier]).organisationNumber == number)
    }

    @Test(arguments: [
        "NTRNO-2120000142", "VATNO-212000014201", "VATSE-212000014202", "VATSE-2120000142", "NTRSE-", "NTRSE-212000014",
        "NTRSE-21200001422", "NTRSE-2120-000142", "NTRSE-212x0001420", "NTRSE-٢١٢٠٠٠٠١٤٢", "NTRSE- 2120000142",
        "ntrse-2120000142", "2120000142", "",
    ])
    func whatIsNoSwedishNumberIsNone(identifier: String) {
        #expect(owner(identifiers: [identifier]).organisationNumber == nil)
    }

    @Test func ofTwoNumbersNeitherIsTaken() {
        let both = owner(identifiers: ["NTRSE-2120000142", "NTRSE-2120000019"])
        #expect(both.organisationNumber == nil)
        #expect(both.organisationIdentifier == "NTRSE-2120000142, NTRSE-2120000019")
    }

    @Test func ofTwoNamesBothAreShown() {
        #expect(owner(organisations: ["Exempelstad", "Grannby"]).organisationName == "Exempelstad, Grannby")
    }

    /// Left out, what nobody sees would make the name another's.
    @Test(arguments: ["\u{202E}", "\u{61C}", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{2028}", "\u{1B}", "\n", "\u{0}"])
    func whatCannotBeSeenIsMarked(_ character: String) throws {
        let name = try #require(owner(organisations: ["Exempel\(character)stad"]).organisationName)
        #expect(name == "Exempel\u{FFFD}stad")
    }
}
