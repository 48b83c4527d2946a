import ArgumentParser
import CompetenceModel
import Foundation
import Testing

@testable import intyga

/// What is advised can be pasted: it acts on the same registry, as the person that it is addressed to.
@Suite struct CarriedOptionsTests {
    private static var carried: CarriedOptions {
        CarriedOptions(
            registry: ["--registry", "min fil.sqlite"], keys: ["--keys", "nycklar"], actor: ["--as", "anna"],
            roles: { [.internalQualityAssurer] })
    }

    @Test(arguments: [
        (
            "Härnäst: intyga claim sign-off C-0001",
            "Härnäst: intyga --registry 'min fil.sqlite' --keys nycklar --as anna claim sign-off C-0001"
        ),
        // What is only read is read by anybody.
        ("Se alla: intyga claim list.", "Se alla: intyga --registry 'min fil.sqlite' claim list."),
        (
            "intyga review C-1, sedan intyga audit log",
            "intyga --registry 'min fil.sqlite' --keys nycklar --as anna review C-1, sedan intyga --registry 'min fil.sqlite' audit log"
        ),
        // Without a registry; on another's computer; named and not advised; an administrator's; an assessor's.
        ("intyga certificate verify a.xml --trust b.pem", "intyga certificate verify a.xml --trust b.pem"),
        ("intyga key show bo -o bo.public", "intyga key show bo -o bo.public"),
        ("som \"intyga claim list\" visar", "som \"intyga claim list\" visar"),
        ("intyga practitioner authorise anna --role assessor", "intyga practitioner authorise anna --role assessor"),
        ("intyga assess P-0001 K1", "intyga assess P-0001 K1"),
        // Addressed already, and no command at all.
        ("intyga --as ingrid review C-0001", "intyga --as ingrid review C-0001"),
        ("intyga writes a file", "intyga writes a file"), ("intyga ", "intyga "), ("", ""),
    ])
    func completes(_ text: String, _ expected: String) {
        #expect(Self.carried.completing(text) == expected)
    }

    /// Whoever is refused a review is told who does it, and not to do it all the same.
    @Test(arguments: [
        ("key register bo", Role.administrator, Role.assessor), ("review C-0001", .internalQualityAssurer, .assessor),
        ("claim sign-off C-0001", .externalQualityAssurer, .administrator),
        ("assess P-0001 K1", .assessor, .internalQualityAssurer),
    ])
    func whoeverHoldsTheRoleIsAddressed(_ command: String, _ role: Role, _ other: Role) {
        var carried = CarriedOptions(actor: ["--as", "maria"])
        #expect(carried.completing("intyga \(command)") == "intyga \(command)")
        carried.roles = { [other] }
        #expect(carried.completing("intyga \(command)") == "intyga \(command)")
        carried.roles = { [other, role] }
        #expect(carried.completing("intyga \(command)") == "intyga --as maria \(command)")
    }

    @Test func somebodyElseIsAddressedByName() {
        let command = "intyga review C-0001"
        #expect(
            Self.carried.addressing(command, to: ["--as", "ingrid"])
                == "intyga --registry 'min fil.sqlite' --keys nycklar --as ingrid review C-0001")
        // Elsewhere, nothing of this computer means anything.
        #expect(Self.carried.addressing(command, to: nil) == command)
        // The only one here needs no naming.
        #expect(CarriedOptions().addressing(command, to: []) == command)
    }

    @Test(arguments: [
        ("a.sqlite", "a.sqlite"), ("två ord", "'två ord'"), ("it's", "'it'\\''s'"), ("$HOME;rm", "'$HOME;rm'"),
        ("", "''"), ("-rf", "-rf"), ("a\nb", "'a\nb'"),
    ])
    func aWordIsQuotedForAShell(_ word: String, _ expected: String) {
        #expect(CarriedOptions.quoted(word) == expected)
    }

    /// A command that is new is put in the list, and one that is gone is taken out.
    @Test func everyCommandIsInTheList() {
        // Loops, because the compiler (6.3.1) crashes over closures that take an existential metatype here.
        var paths: Set<String> = []
        for command in Intyga.configuration.subcommands {
            let leaves = command.configuration.subcommands
            for leaf in leaves { paths.insert("\(command._commandName) \(leaf._commandName)") }
            if leaves.isEmpty || command.configuration.defaultSubcommand != nil { paths.insert(command._commandName) }
        }
        #expect(paths.subtracting(CarriedOptions.needs.keys).sorted() == [])
        #expect(Set(CarriedOptions.needs.keys).subtracting(paths).sorted() == [])
    }
}
