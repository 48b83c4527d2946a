import Testing

@testable import CompetenceModel

@Suite struct MessageTests {
    @Test(arguments: FindingCode.allCases) func bothLanguagesSayTheSame(code: FindingCode) {
        let message = code.message
        for phrase in [message.what, message.remedy.template] {
            #expect(!phrase.sv.isEmpty && !phrase.en.isEmpty)
            #expect(phrase.sv != phrase.en)
            #expect(Phrase.places(in: phrase.sv) == Phrase.places(in: phrase.en))
            // Balanced, and ending like a sentence or a command.
            #expect(phrase.sv.count { $0 == "{" } == phrase.sv.count { $0 == "}" })
            #expect(phrase.en.count { $0 == "{" } == phrase.en.count { $0 == "}" })
        }
        #expect(message.what.sv.hasSuffix(".") && message.what.en.hasSuffix("."))
        // Each step stands in the text, in both languages in the same order, and nothing stands for a step that is not there.
        let advice = message.remedy
        for language in Language.allCases {
            let steps = advice.parts(in: language).compactMap { part in
                if case .step(let step) = part { step } else { nil }
            }
            #expect(steps == advice.steps)
        }
        #expect(!advice.places.contains { $0.hasPrefix("step") })
    }

    @Test func codesAreKebabCaseOfTheirNames() {
        for code in FindingCode.allCases {
            let kebab = String(describing: code).reduce(into: "") { text, letter in
                text += letter.isUppercase ? "-\(letter.lowercased())" : "\(letter)"
            }
            #expect(code.rawValue == kebab)
        }
        #expect(Set(FindingCode.allCases.map(\.rawValue)).count == FindingCode.allCases.count)
    }

    @Test func placesAreFilled() {
        let phrase = Phrase(sv: "{claim} är {state}, {claim}.", en: "{claim} is {state}, {claim}.")
        let filled = phrase.filled(with: ["claim": "C-0001", "state": "x"])
        #expect(filled.sv == "C-0001 är x, C-0001.")
        #expect(filled[.english] == "C-0001 is x, C-0001.")
        #expect(filled[.swedish] == filled.sv)
        #expect(Phrase.places(in: phrase.sv) == ["claim", "state"])
        #expect(Phrase.places(in: "inget") == [])
    }

    /// What a person typed is put in as it is, also where it looks like a place.
    @Test func valuesAreNotReadAsTemplates() {
        let phrase = Phrase(sv: "{a} {b}", en: "{b} {a}").filled(with: ["a": "{b}", "b": "{a}"])
        #expect(phrase.sv == "{b} {a}")
        #expect(phrase.en == "{a} {b}")
    }

    @Test func aPlaceWithoutAValueStaysVisible() {
        #expect(Phrase(sv: "{a}, {b", en: "}{a}").filled(with: [:]).sv == "{a}, {b")
        #expect(Phrase(sv: "{a}, {b", en: "}{a}").filled(with: ["a": "1"]).en == "}1")
    }

    @Test func verdicts() {
        let warning = Finding(.unitRelevanceDue, severity: .warning)
        #expect(Verdict.accepted(1, warnings: [warning]).value == 1)
        #expect(Verdict.accepted(1, warnings: [warning]).findings == [warning])
        #expect(Verdict<Int>.refused([warning]).value == nil)
        #expect(Verdict<Int>.refused([warning]).findings == [warning])
    }
}
