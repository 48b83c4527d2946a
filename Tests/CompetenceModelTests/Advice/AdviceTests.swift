import Foundation
import Testing

@testable import CompetenceModel

/// What somebody is told to do: sentences with steps in them, put together at once.
@Suite struct AdviceTests {
    private static let advice = Advice(
        sv: "{role} granskar {claim}: {step}, sedan {step2}", en: "The {role} reviews {claim}: {step}, then {step2}",
        Step(.reviewClaim, [.claim: "{claim}"]), Step(.authorisePractitioner, [.role: "{role}", .basis: .toFillIn]))

    private func text(_ advice: Advice, in language: Language = .english) -> String {
        advice.text(in: language) { step in
            "\(step.act)(\(step.parameters.values.flatMap(\.texts).sorted().joined(separator: ", ")))"
        }
    }

    @Test func stepsAndSentencesAreFilled() {
        let filled = Self.advice.filled(with: ["claim": "C-0001", "role": "assessor"])
        #expect(
            text(filled) == "The assessor reviews C-0001: reviewClaim(C-0001), then authorisePractitioner(assessor)")
        #expect(filled.places == [])
        #expect(Self.advice.places == ["claim", "role"])
    }

    /// People read words, and a step takes the code.
    @Test func aCodeIsPutIntoWordsInSentencesOnly() {
        let words = ["role": Phrase(sv: "bedömaren", en: "assessor of ours")]
        let filled = Self.advice.filled(with: ["claim": "C-0001", "role": "assessor"], words: words)
        #expect(
            text(filled, in: .swedish)
                == "bedömaren granskar C-0001: reviewClaim(C-0001), sedan authorisePractitioner(assessor)")
        #expect(filled.steps[1].parameters[.role] == "assessor")
    }

    /// What a person typed is put in as it is, also where it looks like a place or a step.
    @Test func valuesAreNotReadAsTemplates() {
        let filled = Self.advice.filled(with: ["claim": "{step2}", "role": "{claim}"])
        #expect(
            text(filled) == "The {claim} reviews {step2}: reviewClaim({step2}), then authorisePractitioner({claim})")
    }

    @Test func aPlaceWithoutAStepStaysVisible() {
        #expect(
            text(Advice(sv: "{step}", en: "{step3} {step}, {stepper}", Step(.showStatus)))
                == "{step3} showStatus(), {stepper}")
        #expect(Advice(sv: "{step2}", en: "{step2}", Step(.showStatus)).places == ["step2"])
    }

    @Test func partsAreInTheOrderOfTheText() {
        let advice = Advice(sv: "{step2} före {step}", en: "{step}", Step(.showStatus), Step(.listClaims))
        #expect(advice.parts(in: .swedish) == [.step(Step(.listClaims)), .words(" före "), .step(Step(.showStatus))])
        #expect(Advice(Phrase(sv: "", en: "Nothing.")).parts(in: .english) == [.words("Nothing.")])
        #expect(Advice(Phrase(sv: "", en: "")).parts(in: .swedish) == [])
    }

    @Test(arguments: [
        (Step(.showStatus), #"{"act":"showStatus","parameters":{}}"#),
        (
            Step(.submitClaim, [.framework: "KGA", .participant: .given(["P-0001", "P-0002"])]),
            #"{"act":"submitClaim","parameters":{"framework":"KGA","participant":["P-0001","P-0002"]}}"#
        ),
        (
            Step(.closeReReview, [.stands: .no, .reason: .toFillIn]),
            #"{"act":"closeReReview","parameters":{"reason":null,"stands":false}}"#
        ),
        (
            Step(.authorisePractitioner, [.provisional: .yes, .unit: .named]),
            #"{"act":"authorisePractitioner","parameters":{"provisional":true,"unit":{"named":true}}}"#
        ),
    ])
    func inJSON(_ step: Step, _ json: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(step), as: UTF8.self) == json)
        #expect(try JSONDecoder().decode(Step.self, from: Data(json.utf8)) == step)
    }

    /// Nobody is told to do as oneself what one's role does not do.
    @Test func whoTakesAStep() {
        #expect(Step.Act.signOffClaim.roles == [.internalQualityAssurer, .externalQualityAssurer])
        #expect(Step.Act.assess.roles == [.assessor, .occupationalAssessor])
        #expect(Step.Act.registerKey.roles == [.administrator])
        #expect(Step.Act.listClaims.roles == nil)
    }
}
