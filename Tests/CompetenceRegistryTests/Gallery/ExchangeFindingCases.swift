import CertificateSeal
import CertificateXML
import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    private static let importing = "intyga --as maria claim import beslut.xml"
    private static let altered =
        "What a decision says is signed: this takes a program that writes its own, with the key of whoever signs."

    /// Sending a claim to an assurer without access to the registry, and working on it there.
    static let packageFindings: [GalleryCase] = [
        finding(.addresseeUnclear, "intyga --as maria claim export C-0001 -o C-0001.xml   (erik and eva could take it)")
        {
            let exchange = try GalleryExchange()
            try exchange.addEva()
            return try exchange.export()
        },
        finding(.addresseeMissing, "intyga --as maria claim export C-0001 -o C-0001.xml   (erik's role was withdrawn)")
        {
            let exchange = try GalleryExchange()
            _ = try #require(
                try exchange.maria.withdraw(
                    GalleryExchange.erik, role: .externalQualityAssurer, reason: "Avtalet är slut"
                ).value)
            return try exchange.export()
        },
        finding(.addresseeWithoutKey, "intyga --as maria claim export C-0001 --to eva -o C-0001.xml") {
            let exchange = try GalleryExchange()
            try exchange.addEva()
            return try exchange.export(to: GalleryExchange.eva)
        },
        finding(
            .stageUnderWay,
            "intyga --as erik review C-0001\nintyga --as maria claim export C-0001 --to erik -o C-0001.xml"
        ) {
            let exchange = try GalleryExchange()
            _ = try #require(try exchange.world.centre.erik.drawSample(of: exchange.claim).value)
            return try exchange.export(to: GalleryExchange.erik)
        },
        finding(
            .packageForAnother,
            "intyga --as holm package receive C-0001.xml --trust centrum.pem   (with another key than the one it is for)"
        ) {
            let exchange = try GalleryExchange()
            let package = try exchange.package()
            let other = PersonalKey()
            let holm = Handle("holm")!
            _ = try #require(try exchange.holm.registerKey(of: holm, other).value)
            return try exchange.world.office.session(as: holm, key: other).receivePackage(
                package, named: "C-0001.xml", trust: exchange.world.trust
            ).findings
        },
        finding(
            .internalSampleDoubtful, "intyga --as holm package receive C-0001.xml --trust centrum.pem",
            note:
                "A warning: the package is taken in. A centre that exports what its registry holds never gives cause for it; the package here was written by another program and sealed with the centre's key."
        ) {
            let exchange = try GalleryExchange()
            var package = try exchange.holm.packageReview(exchange.received()).package
            package.earlierStage?.reveal = SamplingSecrets(seed: [UInt8](repeating: 3, count: 32)).reveal(9)
            let sealed = try exchange.world.seal.identity.seal(
                ClaimPackageDocument.unsealedBytes(of: package), at: exchange.world.clock.now.date)
            return try exchange.receive(sealed).findings
        },
        finding(
            .packageOfOtherSubmission, "intyga --as holm package receive C-0001.xml --trust centrum.pem",
            note:
                "A warning: the package is taken in. A centre that exports what its registry holds never gives cause for it; the package before this one was made up, and sealed with the centre's key."
        ) {
            let exchange = try GalleryExchange()
            var package = try exchange.holm.packageReview(exchange.received()).package
            package.submission.transaction.hash = SHA256Digest(hashing: "another submission")
            let sealed = try exchange.world.seal.identity.seal(
                ClaimPackageDocument.unsealedBytes(of: package), at: exchange.world.clock.now.date)
            return try exchange.receive(sealed).findings
        },
        finding(
            .packageRootDiffers, "intyga --as holm package receive C-0001.xml --trust centrum.pem",
            note: "A warning: the package is taken in. The root here was made up by the centre."
        ) {
            let exchange = try GalleryExchange()
            var package = try exchange.holm.packageReview(exchange.received()).package
            package.addressee.samplingRoot = SHA256Digest(hashing: "another root")
            let sealed = try exchange.world.seal.identity.seal(
                ClaimPackageDocument.unsealedBytes(of: package), at: exchange.world.clock.now.date)
            return try exchange.receive(sealed).findings
        },
        finding(
            .packageAlreadyDecided,
            """
            intyga --as holm package decide 3fa9 --sign-off -o beslut.xml
            intyga --as holm package decide 3fa9 --return "Bevisen räcker inte" -o beslut.xml
            """
        ) {
            let exchange = try GalleryExchange()
            let package = try exchange.package()
            _ = try exchange.world.signedOff(package)
            return try exchange.holm.decidePackage(
                SHA256Digest(hashing: package), .returned(reason: "Bevisen räcker inte")
            ).findings
        },
        finding(.returnReasonMissing, "intyga --as holm package decide 3fa9 --return \" \" -o beslut.xml") {
            let exchange = try GalleryExchange()
            return try exchange.holm.decidePackage(exchange.received(), .returned(reason: " ")).findings
        },
    ]

    /// A decision that comes back.
    static let decisionFindings: [GalleryCase] = [
        finding(.decisionOfOtherRegistry, importing + "   (about a claim of another municipality)") {
            try GalleryExchange().findings { $0.issuer = "ABC" }
        },
        finding(.decisionWithoutExport, importing, note: altered) {
            try GalleryExchange().findings { $0.package = .zero }
        },
        finding(
            .decisionSuperseded, "intyga --as maria claim export C-0001 --to erik -o igen.xml\n" + importing
        ) {
            let exchange = try GalleryExchange()
            let decision = try exchange.decision()
            exchange.world.clock.advance(days: 1)
            _ = try exchange.package()
            return try exchange.findings(decision)
        },
        finding(.decisionAlreadyImported, importing + "   (twice)") {
            let exchange = try GalleryExchange()
            let decision = try exchange.decision()
            _ = try exchange.findings(decision)
            return try exchange.findings(decision)
        },
        finding(.decisionOfOtherRound, importing, note: altered) { try GalleryExchange().findings { $0.round = 2 } },
        finding(.decisionByAnother, importing, note: altered) {
            let exchange = try GalleryExchange()
            try exchange.addEva()
            return try exchange.findings { $0.assurer = GalleryExchange.eva }
        },
        finding(.decisionKeyUnknown, importing + "   (signed with a key that the centre does not know as erik's)") {
            try GalleryExchange().findings(by: "maria") { _ in }
        },
        finding(.decisionKeyEnded, "intyga --as maria key end erik\n" + importing) {
            let exchange = try GalleryExchange()
            let decision = try exchange.decision()
            let key = try #require(exchange.world.centre.keys["erik"]).ledgerFingerprint
            _ = try #require(try exchange.maria.endKey(key, of: GalleryExchange.erik).value)
            return try exchange.findings(decision)
        },
        finding(.decisionSignatureInvalid, importing + "   (altered on the way, or by somebody else)") {
            try GalleryExchange().findings(by: "maria", asKeyOf: "erik") { _ in }
        },
        finding(.decisionBeforeExport, importing + "   (erik's clock is a day slow)") {
            try GalleryExchange().findings { decision in
                decision.on = decision.on.adding(days: -1)
                for index in decision.reviews.indices { decision.reviews[index].on = decision.on }
            }
        },
        finding(.decisionInTheFuture, importing + "   (erik's clock is a day fast)") {
            try GalleryExchange().findings { $0.on = $0.on.adding(days: 1) }
        },
    ]
}
