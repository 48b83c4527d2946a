import StrictXML

/// What kinds of things can be wrong with a document. The raw values are stable: they may be shown, stored, compared.
public enum DocumentProblemCode: String, Sendable, Hashable, CaseIterable {
    // MARK: XML
    case notUTF8
    case notWellFormed
    case forbiddenConstruct
    case tooLarge
    case schemaViolation
    case outOfResources
    case notWritable

    // MARK: Any document
    case valueInvalid
    case givenTwice
    case notReproduced
    case tooManyProblems

    // MARK: Certificate and status list
    case serialCheckCharacter
    case serialOfOtherIssuer
    case replacesItself
    case identityNumberInvalid
    case datedAfterIssue
    case validityBeforeIssue
    case externalSignOffMisplaced
    case methodConceptMismatch
    case nextUpdateNotAfterThisUpdate
    case entryDatedAfterList

    // MARK: Claim package and decision
    case notInOrder
    case assessmentUnknown
    case unitUnknown
    case notAsWritten
    case signatureMissing
    case datedAfterDecision
    case feedbackMissing

    // MARK: Catalogue
    case criterionOfOtherOutcome
    case scaleWithoutPassingGrade
    case scaleWithoutFailingGrade
    case adoptionDecisionMissing
    case adoptionDecisionUnexpected
    case noticeMissing
    case noticeUnexpected
    case externalStageMisplaced
    case levelOutOfRange

    // MARK: Assessment record
    case participantMissing
    case judgementDateMissing
    case nothingJudged
    case gradeMissing
    case evidenceUnknown
    case evidenceRepeated

    // MARK: CSV
    case csvNotUTF8
    case csvEmpty
    case csvQuoteOpen
    case csvQuoteMisplaced
    case csvTooManyColumns
    case csvColumnUnknown
    case csvColumnUnnamed
    case csvColumnTwice
    case csvColumnMissing
    case csvFieldCount
    case fieldMissing
    case fieldTooLong
    case fieldNotPlainText
    case fieldWithoutLetter
    case participantIDInvalid
    case codeInvalid
    case versionInvalid
    case criterionNumberInvalid
    case gradeCodeInvalid
    case dateInvalid
    case othersInvalid
    case dateNotInCalendar
    case evidenceNumberInvalid
    case fileNameInvalid
    case methodUnknown
    case settingUnknown
    case sexUnknown
    case municipalityInvalid
    case flagInvalid
    case evidenceDescribedTwice
    case evidenceNotDescribed
    case evidenceDescriptionWithoutNumber
    case criterionTwice
    case unitInTwoVersions
    case unitOnTwoDates
    case identityNumberNotTwelveDigits
    case identityNumberRounded
    case identityNumberNoSuchDate
    case identityNumberCheckDigit
    case identityNumberTwice
}

extension DocumentProblemCode {
    init(_ code: XMLProblem.Code) {
        self =
            switch code {
            case .notUTF8, .encoding, .byteOrderMark: .notUTF8
            case .notWellFormed, .namespace, .illegalCharacter, .xmlVersion: .notWellFormed
            case .doctype, .comment, .processingInstruction: .forbiddenConstruct
            case .tooLarge, .tooDeep, .tooManyElements, .tooManyAttributes, .attributeTooLong: .tooLarge
            case .tooManyProblems: .tooManyProblems
            case .schemaViolation: .schemaViolation
            case .schemaInvalid, .schemaNotFound, .outOfResources: .outOfResources
            case .invalidName, .duplicateAttribute, .unbalanced, .notCanonical: .notWritable
            }
    }
}
