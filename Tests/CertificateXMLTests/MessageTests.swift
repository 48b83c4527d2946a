import CompetenceModel
import Testing

@testable import CertificateXML

@Suite struct MessageTests {
    /// Every code has a message in both languages with the same places to fill.
    @Test(arguments: DocumentProblemCode.allCases)
    func bothLanguagesHaveTheSamePlaces(_ code: DocumentProblemCode) {
        let message = code.message
        for phrase in [message.what, message.remedy] {
            #expect(!phrase.sv.isEmpty)
            #expect(!phrase.en.isEmpty)
            #expect(phrase.sv != phrase.en)
            #expect(Phrase.places(in: phrase.sv) == Phrase.places(in: phrase.en))
        }
    }
}
