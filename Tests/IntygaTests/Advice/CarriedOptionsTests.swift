import CompetenceModel
import Testing

@testable import intyga

/// What is advised can be pasted: it acts on the same registry, as the person that it is addressed to.
@Suite struct CarriedOptionsTests {
    private static var carried: CarriedOptions {
        CarriedOptions(
            registry: ["--registry", "min fil.sqlite"], keys: ["--keys", "nycklar"], actor: ["--as", "anna"],
            roles: { [.internalQualityAssurer] })
    }

    private static let all = "--registry 'min fil.sqlite' --keys nycklar --as anna"

    private func told(_ advice: Advice, by carried: CarriedOptions = Self.carried) -> String {
        CommandWriter(language: .english).wording(advice) { carried.options(for: $0) }.text
    }

    @Test(arguments: [
        (Step(.signOffClaim, [.claim: "C-0001"]), "intyga \(all) claim sign-off C-0001"),
        // What is only read is read by anybody.
        (Step(.listClaims), "intyga --registry 'min fil.sqlite' claim list"),
        (Step(.createKey, [.practitioner: "bo"]), "intyga --registry 'min fil.sqlite' --keys nycklar key create bo"),
        // Without a registry; on another's computer; an administrator's; an assessor's.
        (
            Step(.verifyCertificate, [.file: "a.xml", .trust: "b.pem"]),
            "intyga certificate verify a.xml --trust b.pem"
        ),
        (Step(.showPublicKey, [.practitioner: "bo", .output: "bo.public"]), "intyga key show bo -o bo.public"),
        (
            Step(.authorisePractitioner, [.practitioner: "anna", .role: "assessor"]),
            "intyga practitioner authorise anna --role assessor"
        ),
        (Step(.assess, [.participant: "P-0001", .unit: "K1"]), "intyga assess P-0001 K1"),
        // No command of ours, and none at all.
        (Step(.closeFile, [.file: "a.key"]), "chmod 600 a.key"),
        (Step(.doAgain, [.comment: .toFillIn]), "--comment \"…\""),
    ])
    func aStepIsCompleted(_ step: Step, _ expected: String) {
        #expect(told(Advice(sv: "{step}", en: "Next: {step}.", step)) == "Next: \(expected).")
    }

    @Test func everyStepOfASentenceIsCompleted() {
        let advice = Advice(
            sv: "{step}, sedan {step2}", en: "{step}, then {step2}", Step(.reviewClaim, [.claim: "C-1"]),
            Step(.showLedger))
        #expect(
            told(advice) == "intyga \(Self.all) review C-1, then intyga --registry 'min fil.sqlite' audit log")
    }

    /// What a person typed is never taken for a command.
    @Test func wordsAreLeftAlone() {
        let advice = Advice(sv: "{name}", en: "{name}: {step}", Step(.listClaims))
            .filled(with: ["name": "intyga review C-1 {step}"])
        #expect(told(advice) == "intyga review C-1 {step}: intyga --registry 'min fil.sqlite' claim list")
    }

    /// Whoever is refused a review is told who does it, and not to do it all the same.
    @Test(arguments: [
        (Step(.registerKey, [.practitioner: "bo"]), Role.administrator, Role.assessor),
        (Step(.reviewClaim, [.claim: "C-0001"]), .internalQualityAssurer, .assessor),
        (Step(.signOffClaim, [.claim: "C-0001"]), .externalQualityAssurer, .administrator),
        (Step(.assess, [.participant: "P-0001", .unit: "K1"]), .assessor, .internalQualityAssurer),
    ])
    func whoeverHoldsTheRoleIsAddressed(_ step: Step, _ role: Role, _ other: Role) {
        var carried = CarriedOptions(actor: ["--as", "maria"])
        #expect(carried.options(for: step.act) == [])
        carried.roles = { [other] }
        #expect(carried.options(for: step.act) == [])
        carried.roles = { [other, role] }
        #expect(carried.options(for: step.act) == ["--as", "maria"])
    }

    @Test func somebodyElseIsAddressedByName() {
        let step = Step(.reviewClaim, [.claim: "C-0001"])
        func command(_ carried: CarriedOptions, as actor: [String]?) -> String {
            CommandWriter(language: .english).command(step, with: carried.options(for: step.act, as: actor))
        }
        #expect(
            command(Self.carried, as: ["--as", "ingrid"])
                == "intyga --registry 'min fil.sqlite' --keys nycklar --as ingrid review C-0001")
        // Elsewhere, nothing of this computer means anything.
        #expect(command(Self.carried, as: nil) == "intyga review C-0001")
        // The only one here needs no naming.
        #expect(command(CarriedOptions(), as: []) == "intyga review C-0001")
    }

    @Test(arguments: [
        ("a.sqlite", "a.sqlite"), ("två ord", "'två ord'"), ("it's", "'it'\\''s'"), ("$HOME;rm", "'$HOME;rm'"),
        ("", "''"), ("-rf", "-rf"), ("a\nb", "'a\nb'"),
    ])
    func aWordIsQuotedForAShell(_ word: String, _ expected: String) {
        #expect(CommandWriter.quoted(word) == expected)
    }
}
