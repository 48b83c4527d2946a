public import CompetenceModel

extension DocumentProblemCode {
    /// What the code says, with places to be filled. One catalogue, both languages; a code without a text does not compile.
    ///
    /// The texts stand by topic in `Message+….swift`.
    public var message: Message {
        switch self {
        // MARK: Message+XML
        case .notUTF8: .notUTF8
        case .notWellFormed: .notWellFormed
        case .forbiddenConstruct: .forbiddenConstruct
        case .tooLarge: .tooLarge
        case .schemaViolation: .schemaViolation
        case .outOfResources: .outOfResources
        case .notWritable: .notWritable

        // MARK: Message+Document
        case .valueInvalid: .valueInvalid
        case .givenTwice: .givenTwice
        case .notReproduced: .notReproduced
        case .tooManyProblems: .tooManyProblems

        // MARK: Message+Certificate
        case .serialCheckCharacter: .serialCheckCharacter
        case .serialOfOtherIssuer: .serialOfOtherIssuer
        case .replacesItself: .replacesItself
        case .identityNumberInvalid: .identityNumberInvalid
        case .datedAfterIssue: .datedAfterIssue
        case .validityBeforeIssue: .validityBeforeIssue
        case .externalSignOffMisplaced: .externalSignOffMisplaced
        case .methodConceptMismatch: .methodConceptMismatch
        case .nextUpdateNotAfterThisUpdate: .nextUpdateNotAfterThisUpdate
        case .entryDatedAfterList: .entryDatedAfterList

        // MARK: Message+Package
        case .notInOrder: .notInOrder
        case .assessmentUnknown: .assessmentUnknown
        case .unitUnknown: .unitUnknown
        case .notAsWritten: .notAsWritten
        case .signatureMissing: .signatureMissing
        case .datedAfterDecision: .datedAfterDecision
        case .feedbackMissing: .feedbackMissing

        // MARK: Message+Catalogue
        case .criterionOfOtherOutcome: .criterionOfOtherOutcome
        case .scaleWithoutPassingGrade: .scaleWithoutPassingGrade
        case .scaleWithoutFailingGrade: .scaleWithoutFailingGrade
        case .adoptionDecisionMissing: .adoptionDecisionMissing
        case .adoptionDecisionUnexpected: .adoptionDecisionUnexpected
        case .noticeMissing: .noticeMissing
        case .noticeUnexpected: .noticeUnexpected
        case .externalStageMisplaced: .externalStageMisplaced
        case .levelOutOfRange: .levelOutOfRange

        // MARK: Message+AssessmentRecord
        case .participantMissing: .participantMissing
        case .judgementDateMissing: .judgementDateMissing
        case .nothingJudged: .nothingJudged
        case .gradeMissing: .gradeMissing
        case .evidenceUnknown: .evidenceUnknown
        case .evidenceRepeated: .evidenceRepeated

        // MARK: Message+CSV
        case .csvNotUTF8: .csvNotUTF8
        case .csvEmpty: .csvEmpty
        case .csvQuoteOpen: .csvQuoteOpen
        case .csvQuoteMisplaced: .csvQuoteMisplaced
        case .csvTooManyColumns: .csvTooManyColumns
        case .csvColumnUnknown: .csvColumnUnknown
        case .csvColumnUnnamed: .csvColumnUnnamed
        case .csvColumnTwice: .csvColumnTwice
        case .csvColumnMissing: .csvColumnMissing
        case .csvFieldCount: .csvFieldCount

        // MARK: Message+Field
        case .fieldMissing: .fieldMissing
        case .fieldTooLong: .fieldTooLong
        case .fieldNotPlainText: .fieldNotPlainText
        case .fieldWithoutLetter: .fieldWithoutLetter
        case .participantIDInvalid: .participantIDInvalid
        case .codeInvalid: .codeInvalid
        case .versionInvalid: .versionInvalid
        case .criterionNumberInvalid: .criterionNumberInvalid
        case .gradeCodeInvalid: .gradeCodeInvalid
        case .dateInvalid: .dateInvalid
        case .othersInvalid: .othersInvalid
        case .dateNotInCalendar: .dateNotInCalendar
        case .evidenceNumberInvalid: .evidenceNumberInvalid
        case .fileNameInvalid: .fileNameInvalid
        case .methodUnknown: .methodUnknown
        case .settingUnknown: .settingUnknown
        case .sexUnknown: .sexUnknown
        case .municipalityInvalid: .municipalityInvalid
        case .flagInvalid: .flagInvalid

        // MARK: Message+Row
        case .evidenceDescribedTwice: .evidenceDescribedTwice
        case .evidenceNotDescribed: .evidenceNotDescribed
        case .evidenceDescriptionWithoutNumber: .evidenceDescriptionWithoutNumber
        case .criterionTwice: .criterionTwice
        case .unitInTwoVersions: .unitInTwoVersions
        case .unitOnTwoDates: .unitOnTwoDates

        // MARK: Message+IdentityNumber
        case .identityNumberNotTwelveDigits: .identityNumberNotTwelveDigits
        case .identityNumberRounded: .identityNumberRounded
        case .identityNumberNoSuchDate: .identityNumberNoSuchDate
        case .identityNumberCheckDigit: .identityNumberCheckDigit
        case .identityNumberTwice: .identityNumberTwice
        }
    }
}
