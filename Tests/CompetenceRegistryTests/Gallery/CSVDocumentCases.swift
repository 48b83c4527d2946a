import CertificateXML
import CompetenceModel
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    private static let header =
        "participant,framework,unit,version,criterion,grade,date,evidence,method,evidenceDate,setting,place,supervisor,why\n"
    private static let good = "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,Kom i tid"

    static let csvDocuments: [GalleryCase] = [
        document(.csvNotUTF8, "intyga --as anna assessment import assessments.csv   (saved as Windows-1252)") {
            _ = try AssessmentCSV.read(Array((header + "P-0001,KGA,K1,1,1.1 ").utf8) + [0xC4] + Array("r\n".utf8))
        },
        rows(.csvEmpty, "nothing below the header", ""),
        rows(.csvQuoteOpen, "a quotation mark that is never closed", good.replacing("Kom i tid", with: "\"Kom i tid")),
        rows(.csvQuoteMisplaced, "why: Sa \"hej\"", good.replacing("Kom i tid", with: "Sa \"hej\"")),
        head(.csvColumnUnknown, "a column \"betyg\"") { $0.replacing(",why\n", with: ",why,betyg\n") },
        head(.csvColumnUnnamed, "a column without a heading, filled in") {
            $0.replacing(",why\n", with: ",why,\n") + good + ",bra"
        },
        head(.csvTooManyColumns, "a row of 100,000 cells was pasted into the first row") {
            $0.replacing(",why\n", with: ",why" + String(repeating: ",x", count: 100_000) + "\n")
        },
        head(.csvColumnTwice, "two columns \"grade\"") { $0.replacing(",why\n", with: ",why,grade\n") },
        head(.csvColumnMissing, "no column \"why\"") { $0.replacing(",why\n", with: "\n") },
        rows(.csvFieldCount, "a row that is too short", "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1"),
        rows(.fieldMissing, "participant empty", good.replacing("P-0001", with: "")),
        rows(
            .fieldTooLong, "place of 201 characters",
            good.replacing(",,,Kom", with: ",\(String(repeating: "a", count: 201)),,Kom")),
        rows(
            .fieldNotPlainText, "place: Ateljén, with a zero width space in it",
            good.replacing(",,,Kom", with: ",Atel\u{200B}jén,,Kom")),
        rows(.fieldWithoutLetter, "why: ---", good.replacing("Kom i tid", with: "---")),
        rows(.participantIDInvalid, "participant: X-1", good.replacing("P-0001", with: "X-1")),
        rows(.codeInvalid, "framework: kga", good.replacing("KGA", with: "kga")),
        rows(.versionInvalid, "version: 0", good.replacing("K1,1,", with: "K1,0,")),
        rows(.criterionNumberInvalid, "criterion: 01-jan", good.replacing(",1.1,", with: ",01-jan,")),
        rows(.gradeCodeInvalid, "grade: bra!", good.replacing("achieved", with: "bra!")),
        rows(.dateInvalid, "date: 22/11/2026", good.replacing("2026-11-22", with: "22/11/2026")),
        rows(.dateNotInCalendar, "date: 2026-11-31", good.replacing("2026-11-22", with: "2026-11-31")),
        rows(.evidenceNumberInvalid, "evidence: 0", good.replacing("22,1,obs", with: "22,0,obs")),
        files(.fileNameInvalid, "files: foton/bänk.jpg", "foton/bänk.jpg"),
        rows(.methodUnknown, "method: telepathy", good.replacing("observation", with: "telepathy")),
        rows(.settingUnknown, "setting: home", good.replacing("2026-11-01,", with: "2026-11-01,home")),
        rows(
            .evidenceDescribedTwice, "evidence 1 in other words on row 3",
            good + "\nP-0001,KGA,K1,1,1.2,achieved,,1,observation,2026-11-01,,,,Annat"),
        rows(.evidenceNotDescribed, "evidence: 1 3", good.replacing("22,1,obs", with: "22,1 3,obs")),
        rows(.evidenceDescriptionWithoutNumber, "evidence empty", good.replacing("22,1,obs", with: "22,,obs")),
        rows(.criterionTwice, "1.1 on two rows", good + "\nP-0001,KGA,K1,1,1.1,achieved,,1,,,,,,"),
        rows(.unitInTwoVersions, "K1 version 1 and 2", good + "\nP-0001,KGA,K1,2,1.2,achieved,,1,,,,,,"),
        rows(.unitOnTwoDates, "K1 on two days", good + "\nP-0001,KGA,K1,1,1.2,achieved,2026-11-23,1,,,,,,"),

        people(.identityNumberNotTwelveDigits, "ten digits", "Bo,Ek,1901012391,,,"),
        people(.identityNumberRounded, "2.01901E+11", "Bo,Ek,2.01901E+11,,,"),
        people(.identityNumberNoSuchDate, "30 February", "Bo,Ek,201902302391,,,"),
        people(.identityNumberCheckDigit, "a digit typed wrong", "Bo,Ek,201901012392,,,"),
        people(.identityNumberTwice, "one number on two rows", "Bo,Ek,201901012391,,,\nBo,Ek,20190101-2391,,,"),
        people(.sexUnknown, "sex: x", "Bo,Ek,,x,,"),
        people(.municipalityInvalid, "municipality: 885", "Bo,Ek,,,885,"),
        people(.flagInvalid, "protected: kanske", "Bo,Ek,,,,kanske"),
        document(.othersInvalid, "intyga --as anna participant import participants.csv   (otherThan: Bo)") {
            _ = try ParticipantCSV.read(Array("givenName,otherThan\nBo,Bo\n".utf8))
        },
    ]

    private static func rows(_ code: DocumentProblemCode, _ what: String, _ rows: String) -> GalleryCase {
        document(code, "intyga --as anna assessment import assessments.csv   (\(what))") {
            _ = try AssessmentCSV.read(Array((header + rows).utf8))
        }
    }

    /// With a column for files beside the others.
    private static func files(_ code: DocumentProblemCode, _ what: String, _ name: String) -> GalleryCase {
        document(code, "intyga --as anna assessment import assessments.csv   (\(what))") {
            _ = try AssessmentCSV.read(
                Array((header.replacing("why", with: "why,files") + good + "," + name).utf8))
        }
    }

    private static func head(
        _ code: DocumentProblemCode, _ what: String, _ change: @escaping @Sendable (String) -> String
    ) -> GalleryCase {
        document(code, "intyga --as anna assessment import assessments.csv   (\(what))") {
            _ = try AssessmentCSV.read(Array(change(header).utf8))
        }
    }

    private static func people(_ code: DocumentProblemCode, _ what: String, _ rows: String) -> GalleryCase {
        document(code, "intyga --as maria participant import participants.csv   (\(what))") {
            _ = try ParticipantCSV.read(
                Array(("givenName,familyName,identityNumber,sex,municipality,protected\n" + rows).utf8))
        }
    }
}
