import CertificateXML
import CompetenceModel
import StrictXML
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    private static let made = "Made by hand: "

    static let xmlDocuments: [GalleryCase] = [
        document(.notUTF8, "intyga --as maria catalogue import catalogue.xml   (saved as Windows-1252)") {
            _ = try CatalogueDocument.read(Array("<Catalogue>Mj".utf8) + [0xF6] + Array("l</Catalogue>".utf8))
        },
        document(.notWellFormed, "intyga --as maria catalogue import catalogue.xml   (an end tag is missing)") {
            _ = try CatalogueDocument.read(Array("<Catalogue>\n<Framework>\n</Catalogue>\n".utf8))
        },
        document(.forbiddenConstruct, "intyga --as maria catalogue import catalogue.xml   (with a document type)") {
            _ = try CatalogueDocument.read(Array("<!DOCTYPE Catalogue [<!ENTITY a \"b\">]>\n<Catalogue/>".utf8))
        },
        document(
            .tooLarge, "intyga --as maria catalogue import catalogue.xml   (a thousand elements inside one another)"
        ) {
            let nested = String(repeating: "<a>", count: 1000) + String(repeating: "</a>", count: 1000)
            _ = try CatalogueDocument.read(Array(nested.utf8))
        },
        document(
            .tooManyProblems,
            "intyga --as maria catalogue import catalogue.xml   (twenty times <Framework> with two hundred attributes that nobody knows)"
        ) {
            let attributes = (0..<200).map { " a\($0)=\"\"" }.joined()
            let frameworks = String(repeating: "<Framework\(attributes)/>", count: 20)
            _ = try CatalogueDocument.read(
                Array("<Catalogue xmlns=\"urn:intyga:catalogue:1\">\(frameworks)</Catalogue>".utf8))
        },
        document(.schemaViolation, "intyga --as maria catalogue import catalogue.xml   (<Framework> without its units)")
        {
            _ = try CatalogueDocument.read(Array("<Catalogue xmlns=\"urn:intyga:catalogue:1\"/>".utf8))
        },
        document(
            .outOfResources, "intyga --as maria catalogue import catalogue.xml   (the machine has no memory left)",
            note: made + "the problem as the XML layer gives it."
        ) { throw DocumentProblems(DocumentProblem(XMLProblem(code: .outOfResources, message: "out of memory"))) },
        document(
            .notWritable, "intyga --as maria certificate issue C-0001   (an error of the program)",
            note: made + "texts are held to what XML can carry when they come in."
        ) {
            throw DocumentProblems(
                DocumentProblem(XMLProblem(code: .duplicateAttribute, message: "the attribute 'code' is given twice")))
        },
        document(
            .valueInvalid, "intyga --as maria catalogue import catalogue.xml",
            note: made + "the schema refuses such values first; this is the second line of defence."
        ) { throw DocumentProblems(DocumentProblem(.valueInvalid, line: 4, ["what": "version", "value": "0"])) },
        document(
            .notReproduced, "intyga --as maria certificate issue C-0001   (an error of the program)",
            note: made + "every document is read back before it is handed out; this is what a difference would say."
        ) { throw DocumentProblems(DocumentProblem(.notReproduced, ["what": "CompetenceCertificate"])) },

        certificate(.serialCheckCharacter, "the last character of the serial changed", "EMM-0410-61", "EMM-0410-62"),
        certificate(.serialOfOtherIssuer, "the issuer's code changed", "<Code>EMM</Code>", "<Code>EMN</Code>"),
        certificate(
            .identityNumberInvalid, "a digit of the identity number changed", "<IdentityNumber>201901012391<",
            "<IdentityNumber>201901012392<"),
        certificate(
            .datedAfterIssue, "judged the day after the issue", "<DateOfJudgement>2026-11-17<",
            "<DateOfJudgement>2026-11-23<"),
        certificate(
            .validityBeforeIssue, "valid until the day before the issue", "<ValidUntil>2031-11-22<",
            "<ValidUntil>2026-11-21<"),
        certificate(
            .methodConceptMismatch, "another method with the concept of testimony", "<Method code=\"testimony\">",
            "<Method code=\"conversation\">"),
        certificate(.givenTwice, "one unit twice", "\"OCN-CLEAN-02\"", "\"OCN-CLEAN-01\""),
        document(
            .replacesItself,
            "intyga certificate verify intyg.xml --trust EXB.seal.pem   (<Replaces> with the certificate's own serial)"
        ) {
            var certificate = try sampleCertificate()
            certificate.replaces = certificate.serial
            _ = try CertificateDocument.unsealedBytes(of: certificate)
        },
        document(
            .externalSignOffMisplaced,
            "intyga certificate verify intyg.xml --trust EXB.seal.pem   (the two sign-offs in the wrong order)"
        ) {
            var certificate = try sampleCertificate()
            certificate.qualityAssurance.reverse()
            _ = try CertificateDocument.unsealedBytes(of: certificate)
        },
        statusList(
            .nextUpdateNotAfterThisUpdate, "the next list due when this one was made", "2026-12-22T16:03:07.120Z",
            "2026-11-22T16:03:07.120Z"),
        statusList(
            .entryDatedAfterList, "an entry of two days later", "Entry date=\"2026-11-23\"", "Entry date=\"2026-11-24\""
        ),

        catalogue(.criterionOfOtherOutcome, "a criterion 2.1 under outcome 1", "number=\"1.1\"", "number=\"2.1\""),
        catalogue(.scaleWithoutPassingGrade, "no grade passes", "passes=\"true\"", "passes=\"false\""),
        catalogue(.scaleWithoutFailingGrade, "every grade passes", "passes=\"false\"", "passes=\"true\""),
        catalogue(
            .adoptionDecisionMissing, "adopted, without <AdoptionDecision>", "provenance=\"illustrative\"",
            "provenance=\"adopted\""),
        catalogue(
            .adoptionDecisionUnexpected, "illustrative, with <AdoptionDecision>", "</Source>",
            "</Source><AdoptionDecision reference=\"§ 1\" date=\"2026-01-01\"/>"),
        catalogue(
            .noticeMissing, "illustrative, without <Notice>",
            "<Notice xml:lang=\"sv\">Exempelkatalog – inte en antagen förteckning</Notice>", ""),
        catalogue(
            .noticeUnexpected, "adopted, with <Notice>", "provenance=\"illustrative\"", "provenance=\"adopted\""),
        catalogue(
            .externalStageMisplaced, "an external stage only",
            "<Stage role=\"internalQualityAssurer\" share=\"0.33\"/>",
            ""),
        catalogue(
            .levelOutOfRange, "EQF level 9", "<Title xml:lang=\"sv\">Enda modulen</Title>",
            "<Title xml:lang=\"sv\">Enda modulen</Title><Level scheme=\"EQF\" value=\"9\"/>"),

        record(.participantMissing, "participant=\"\"", participant: ""),
        record(.judgementDateMissing, "date=\"\"", date: ""),
        record(.nothingJudged, "every grade is empty", "<Judgement criterion=\"1.1\" grade=\"\" evidence=\"\"/>"),
        record(
            .gradeMissing, "one grade of two is empty",
            """
            <Judgement criterion="1.1" grade="achieved" evidence="1"/>
            <Judgement criterion="1.2" grade="" evidence=""/>
            """),
        record(
            .evidenceUnknown, "evidence=\"2\", and there is only 1",
            "<Judgement criterion=\"1.1\" grade=\"achieved\" evidence=\"2\"/>"),
        record(
            .evidenceRepeated, "evidence=\"1 1\"", "<Judgement criterion=\"1.1\" grade=\"achieved\" evidence=\"1 1\"/>"),
    ]

    private static func sampleCertificate() throws -> CompetenceCertificate {
        try CertificateDocument.read(
            CertificateDocument.parse(World.fixture("certificate/illustrative-full.xml")).root)
    }

    private static func altered(_ path: String, _ original: String, _ altered: String) throws -> [UInt8] {
        let text = String(decoding: try World.fixture(path), as: UTF8.self)
        try #require(text.contains(original))
        return Array(text.replacing(original, with: altered).utf8)
    }

    private static func certificate(
        _ code: DocumentProblemCode, _ what: String, _ original: String, _ changed: String
    ) -> GalleryCase {
        document(code, "intyga certificate verify intyg.xml --trust EXB.seal.pem   (\(what))") {
            _ = try CertificateDocument.read(
                CertificateDocument.parse(altered("certificate/illustrative-full.xml", original, changed)).root)
        }
    }

    private static func statusList(
        _ code: DocumentProblemCode, _ what: String, _ original: String, _ changed: String
    ) -> GalleryCase {
        document(code, "intyga certificate verify intyg.xml --trust EXB.seal.pem --status-list status.xml   (\(what))")
        {
            _ = try StatusListDocument.read(
                StatusListDocument.parse(altered("status-list/two-entries.xml", original, changed)).root)
        }
    }

    private static func catalogue(
        _ code: DocumentProblemCode, _ what: String, _ original: String, _ changed: String
    ) -> GalleryCase {
        document(code, "intyga --as maria catalogue import catalogue.xml   (\(what))") {
            try #require(ExplorationWorld.catalogue.contains(original))
            _ = try CatalogueDocument.read(Array(ExplorationWorld.catalogue.replacing(original, with: changed).utf8))
        }
    }

    private static func record(
        _ code: DocumentProblemCode, _ what: String,
        _ judgements: String = "<Judgement criterion=\"1.1\" grade=\"achieved\" evidence=\"1\"/>",
        participant: String = "P-0001", date: String = "2026-11-22"
    ) -> GalleryCase {
        document(code, "intyga --as anna assessment import assessment.xml   (\(what))") {
            let text = """
                <AssessmentRecord xmlns="urn:intyga:assessment:1" participant="\(participant)" framework="KGA" date="\(date)">
                <Evidence number="1" method="observation" date="2026-11-01"><Note>Kom i tid.</Note></Evidence>
                <Unit code="K1" version="1">
                \(judgements)
                </Unit>
                </AssessmentRecord>
                """
            _ = try AssessmentDocument.read(Array(text.utf8))
        }
    }
}
