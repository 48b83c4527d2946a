import CertificateXML
import CompetenceModel
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    private static let receiving = "intyga --as holm package receive C-0001.xml --trust centrum.pem"
    private static let importing = "intyga --as maria claim import beslut.xml"

    /// What a package or a decision that another program wrote can have wrong.
    static let exchangeDocuments: [GalleryCase] = [
        document(.notInOrder, receiving + "   (the same assessment twice)") {
            try packaged { $0.assessments += $0.assessments }
        },
        document(.assessmentUnknown, receiving + "   (an assessment that is not in it could have been drawn)") {
            try packaged { $0.draw.population.append(AssessmentID(number: 7)) }
        },
        document(.unitUnknown, receiving + "   (an assessment of a unit that is not in it)") {
            try packaged { $0.assessments[0].item.unit = UnitReference("SMALL-9@1")! }
        },
        document(.signatureMissing, importing + "   (saved before it was signed)") {
            _ = try ClaimDecisionDocument.read(ClaimDecisionDocument.unsignedBytes(of: written()))
        },
        document(.notAsWritten, importing + "   (opened in an XML editor and saved again)") {
            let written = String(decoding: try GalleryExchange().decision(), as: UTF8.self)
            _ = try ClaimDecisionDocument.read(
                Array(written.replacing("<SignedOff></SignedOff>", with: "<SignedOff/>").utf8))
        },
        document(.datedAfterDecision, importing + "   (a review dated the day after the decision)") {
            var decision = try written()
            decision.on = decision.on.adding(days: -1)
            _ = try ClaimDecisionDocument.unsignedBytes(of: decision)
        },
        document(.feedbackMissing, importing + "   (A-0001 returned, without a word to the assessor)") {
            var decision = try written()
            decision.reviews[0].verdict = .returned
            _ = try ClaimDecisionDocument.unsignedBytes(of: decision)
        },
    ]

    private static func written() throws -> ClaimDecision {
        try ClaimDecisionDocument.read(GalleryExchange().decision()).decision
    }

    private static func packaged(_ change: (inout ClaimPackage) -> Void) throws {
        let exchange = try GalleryExchange()
        var package = try exchange.holm.packageReview(exchange.received()).package
        change(&package)
        _ = try ClaimPackageDocument.unsealedBytes(of: package)
    }
}
