import CompetenceModel
import Testing

@testable import CertificateXML

@Suite struct MessageTests {
    /// Every code has a message in both languages with the same places to fill.
    @Test(arguments: DocumentProblemCode.allCases)
    func bothLanguagesHaveTheSamePlaces(_ code: DocumentProblemCode) {
        let message = code.message
        for phrase in [message.what, message.remedy.template] {
            #expect(!phrase.sv.isEmpty)
            #expect(!phrase.en.isEmpty)
            #expect(phrase.sv != phrase.en)
            // `{detailSv}` is the Swedish of what `{detail}` passes on from elsewhere.
            let places = Phrase.places(in: phrase.sv).map { $0.hasSuffix("Sv") ? String($0.dropLast(2)) : $0 }
            #expect(Set(places) == Phrase.places(in: phrase.en))
        }
    }
}
